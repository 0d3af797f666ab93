import { Report } from '../diagnostics/report.ts';
import { readStarter } from '../files/packageFolder.ts';
import { readOwnTemplates } from '../files/readTemplateSources.ts';
import { jsonSchema } from '../outline/schema/jsonSchema.ts';
import { readTemplates } from '../text/templates.ts';
import type { StarterLanguage } from './kindPages.ts';

/** What a new deck begins as: a deck of parts, a report of figures, or a short talk. */
export type StarterKind = 'briefing' | 'report' | 'slides';

/** The files of a deck to start from, by their paths in its folder. `version` is that of Deckwright. */
export function starter(
  kind: StarterKind,
  language: StarterLanguage,
  version: string,
): ReadonlyMap<string, string | Uint8Array> {
  const report = new Report();
  const { kinds } = readTemplates(readOwnTemplates(report), [], report);
  const own: Record<StarterKind, readonly (readonly [string, string])[]> = {
    briefing: [
      ['sources/report.md', `briefing.${language}.report.md`],
      ['assets/photo.svg', 'assets/photo.svg'],
      ['assets/photo.png', 'assets/photo.png'],
    ],
    report: [['assets/figures.csv', `figures.${language}.csv`]],
    slides: [],
  };
  const copies = [
    ['content.yaml', `${kind}.${language}.yaml`],
    ['assets/logo.svg', 'assets/logo.svg'],
    ['assets/logo.png', 'assets/logo.png'],
    ['.gitignore', 'gitignore'],
    ['.github/workflows/deck.yml', 'deck.yml'],
    ...own[kind],
  ] as const;
  return new Map<string, string | Uint8Array>([
    ...copies.map(([path, name]) => [path, readStarter(name)] as const),
    ['content.schema.json', `${JSON.stringify(jsonSchema(kinds), null, 2)}\n`],
    ['package.json', `${JSON.stringify(manifest(version), null, 2)}\n`],
    ['.deckwright-root', ''],
  ]);
}

const manifest = (version: string) => ({
  private: true,
  scripts: {
    preview: 'deckwright preview',
    check: 'deckwright check --strict',
    build: 'deckwright build',
  },
  devDependencies: { deckwright: `^${version}` },
});
