import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { readOwnTemplates } from '../../src/files/readTemplateSources.ts';
import { KINDS } from '../../src/layout/kinds.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { Slide } from '../../src/slides/slide.ts';
import { memoryFiles } from '../files/memoryFiles.ts';
import { findings } from '../layout/lay.ts';
import { lintPackage } from '../lint/lintPackage.ts';
import { png } from '../media/pictures.ts';
import { Parts } from '../package/parts.ts';

/** Chinese letters, marks and full-width forms. */
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]+/gu;

let slides: readonly Slide[];
let scene: Scene;
let parts: Parts;

beforeAll(async () => {
  const report = new Report();
  const text = readFileSync(new URL('english.yaml', import.meta.url), 'utf8');
  const files = memoryFiles({ 'boat.png': png(800, 600) });
  const templates = { own: readOwnTemplates(report), users: [] };
  const built = await build(
    { form: 'outline', text, file: 'english.yaml', files, templates, inputs: new Set() },
    report,
  );
  expect(findings(report)).toEqual([]);
  if (!built.slides || !built.scene || !built.deck) throw new Error('no deck');
  ({ slides, scene } = built);
  parts = Parts.unzip(built.deck);
  const faces = Object.values(scene.theme.faces.quotation);
  expect(lintPackage(built.deck, { faces })).toEqual([]);
});

it('is a slide of every kind', () => {
  const kinds = new Set(slides.map(({ layout }) => layout.name));
  expect([...kinds].sort()).toEqual(KINDS.map(({ name }) => name).sort());
});

/** Returns the text parts of a package, and those of the workbooks in it. */
const textsOf = (from: Parts): (readonly [name: string, text: string])[] =>
  from.names().flatMap((name) => {
    if (name.endsWith('.xlsx')) return textsOf(Parts.unzip(from.bytes(name)));
    return /\.(xml|rels)$/.test(name) ? [[name, from.text(name)] as const] : [];
  });

it('a file of an English deck holds nothing in Chinese: slides, layouts, masters, notes, charts, properties', () => {
  // The list of marks that may not begin or end a line has marks of all languages.
  const found = textsOf(parts).flatMap(([name, text]) =>
    (text.replace(/<p:kinsoku [^>]*>/, '').match(CHINESE) ?? []).map((words) => `${name}: ${words}`),
  );
  expect(found).toEqual([]);
});
