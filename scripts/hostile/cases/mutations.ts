import { readdirSync, readFileSync } from 'node:fs';
import { galleryText } from '../../galleryText.ts';
import { chance } from '../chance.ts';
import { BUILD, BUILD_TEXT, type HostileCase } from '../hostileCase.ts';
import { shippedFiles } from '../shippedFiles.ts';

/** Text that is hard on a reader of YAML, Markdown or Handlebars. */
const NASTY: readonly string[] = [
  ...[
    '\0',
    '\t',
    '\r',
    '\n',
    '\n\n',
    '\u2028',
    '\ud800',
    '\u202e',
    '\ufeff',
    '"',
    "'",
    '`',
    '\\',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
  ],
  ...[
    '---\n',
    '...\n',
    '- ',
    ': ',
    ' #',
    '# ',
    '## ',
    '> ',
    '| ',
    '* ',
    '1. ',
    '**',
    '<!--',
    '-->',
    '&a ',
    '*a',
    '!a ',
    '? ',
    '|\n',
    '>\n',
  ],
  ...[
    '{{',
    '}}',
    '{{#if a}}',
    '{{/if}}',
    '{{^if a}}',
    '{{else}}',
    '{{> a}}',
    '{{!--',
    '--}}',
    '{{title}}',
    '{{../a}}',
    '{{@a}}',
    '{{date ',
  ],
  ...[
    '![](',
    '](#a)',
    '__proto__',
    'null',
    '~',
    '.inf',
    '1e999',
    '-0',
    '9'.repeat(400),
    'x'.repeat(3000),
    '汉'.repeat(3000),
    ' '.repeat(3000),
  ],
];

/** Cases that change the shipped outline, the gallery's slide text and the templates in a few random places. */
export function mutationCases(count: number, seed: number): HostileCase[] {
  const random = chance(seed);
  const assets = shippedFiles();
  const content = readFileSync('content.yaml', 'utf8');
  const gallery = galleryText();
  const templates = readdirSync('templates').filter((name) => name.endsWith('.hbs'));
  return Array.from({ length: count }, (_, i): HostileCase[] => {
    const name = `seed ${seed}, ${i}`;
    const template = templates[Math.floor(random() * templates.length)] ?? '';
    const text = readFileSync(`templates/${template}`, 'utf8');
    const changed = { ...assets, 'content.yaml': content, [`templates/${template}`]: mutated(text, random) };
    return [
      {
        kind: 'mutated outline',
        name,
        files: { ...assets, 'content.yaml': mutated(content, random) },
        line: BUILD,
      },
      {
        kind: 'mutated text',
        name,
        files: { ...assets, 'talk.md': mutated(gallery, random) },
        line: BUILD_TEXT,
      },
      { kind: 'mutated template', name: `${name}, ${template}`, files: changed, line: BUILD },
    ];
  }).flat();
}

/** Changes a text in one to six places: puts in a nasty text, drops, doubles or moves lines or characters. */
function mutated(text: string, random: () => number): string {
  const below = (count: number) => Math.floor(random() * count);
  let result = text;
  for (let left = 1 + below(6); left > 0; left -= 1) {
    const start = below(result.length);
    const end = Math.min(result.length, start + 1 + below(random() < 0.5 ? 3 : 200));
    const part = result.slice(start, end);
    const [before, after] = [result.slice(0, start), result.slice(end)];
    const nasty = NASTY[below(NASTY.length)] ?? '';
    result =
      [
        () => before + nasty + part + after,
        () => before + nasty + after,
        () => before + after,
        () => before + part.repeat(2 + below(40)) + after,
        () => before + after.slice(0, 200) + part + after.slice(200),
        () => before + part.split('').reverse().join('') + after,
      ][below(6)]?.() ?? result;
  }
  return result;
}
