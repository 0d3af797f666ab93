import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BodyTakes, Range } from '../../src/layout/checks/accept.ts';
import { KINDS as LAYOUTS } from '../../src/layout/kinds.ts';
import { Parts } from '../package/parts.ts';
import { builtAndChecked } from './outcome.ts';
import { plainOutline, toYaml } from './outline.ts';
import { withPictures } from './pictures.ts';

/** Builds a text and returns the words of it that are neither in the deck nor named by a finding; undefined without a deck. */
async function lost(name: string, text: string, folder: string): Promise<string[] | undefined> {
  const { deck, report } = await builtAndChecked(name, text, folder);
  if (!deck) return undefined;
  const parts = Parts.unzip(deck);
  const written = parts
    .names()
    .filter((part) => part.endsWith('.xml'))
    .map((part) => parts.text(part))
    .join('\n');
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const isNamed = report
      .sorted()
      .some(
        ({ span, message }) => message.includes(word) || (span && span.start <= index && index < span.end),
      );
    const line = text.slice(text.lastIndexOf('\n', index) + 1).split('\n', 1)[0] ?? '';
    return written.includes(word) || isNamed ? [] : [line];
  });
}

/** A word that stands once in an outline. */
const WORD = /Q\d+q/g;

/** The fields whose values are no text for an audience; `sources` describes documents for `deckwright verify`. */
const CODES =
  /^(?:kind|id|source|sources|image|chart|language|date|computed|icon|focus|at|as|tone|place|stacked)$/;

/** Puts a word that stands nowhere else into every text of an outline. */
function withWords(value: unknown, key: string, next: () => string): unknown {
  if (CODES.test(key)) return value;
  if (Array.isArray(value)) return value.map((one) => withWords(one, key, next));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([inner, one]) => [inner, withWords(one, inner, next)]),
    );
  return typeof value === 'string' && !/^u[12]$/.test(value) ? next() : value;
}

function counter(): () => string {
  let count = 10;
  return () => `Q${count++}q`;
}

test('every text of an outline is in the deck, or named by a finding', async () => {
  let built = 0;
  await withPictures((folder) =>
    fc.assert(
      fc.asyncProperty(plainOutline, async (outline) => {
        const text = toYaml(withWords(outline, '', counter()));
        const missing = await lost('content.yaml', text, folder);
        if (missing) built += 1;
        expect(missing ?? []).toEqual([]);
      }),
      { seed: 2012, numRuns: Number(process.env.RUNS ?? 12), endOnFailure: true },
    ),
  );
  expect(built).toBeGreaterThan(3);
});

const some = ([least, most]: Range = [0, 0]) => fc.integer({ min: least, max: Math.min(most, least + 3) });
const times = (count: number, make: () => string) => Array.from({ length: count }, make).join('\n');

/** The blocks of a body within the ranges of a layout, as Markdown. */
function bodyOf(takes: BodyTakes, next: () => string): fc.Arbitrary<string> {
  const columns = fc.integer({ min: takes.columns?.[0] ?? 1, max: Math.min(takes.columns?.[1] ?? 4, 4) });
  return fc
    .record({
      paragraphs: some(takes.paragraphs),
      lists: some(takes.lists),
      items: some(takes.listItems ?? [1, 4]),
      quotations: some(takes.quotations),
      tables: some(takes.tables),
      pictures: some(takes.pictures),
      columns,
    })
    .map((count) => {
      const row = (cell: () => string) => `| ${Array.from({ length: count.columns }, cell).join(' | ')} |`;
      return [
        times(count.pictures, () => `![${next()}](whole.png)\n`),
        times(count.paragraphs, () => `${next()} *${next()}*\n`),
        times(count.lists, () => `${times(count.items, () => `- ${next()}`)}\n`),
        times(count.quotations, () => `> ${next()}\n>\n> — ${next()}\n`),
        times(count.tables, () =>
          [row(next), row(() => '---'), row(next).replace(/(?<=\| .* \| ).*/, (cells) => cells), ''].join(
            '\n',
          ),
        ),
      ].join('\n');
    });
}

const slideText: fc.Arbitrary<string> = fc.constantFrom(...LAYOUTS).chain((layout) => {
  const next = counter();
  const { takes } = layout;
  const lines = ['kicker', 'source', ...(takes.lines ?? [])].filter(
    (line) => !(takes.without as readonly string[] | undefined)?.includes(line),
  );
  return fc
    .tuple(
      fc.subarray(lines),
      bodyOf(takes, next),
      some(takes.entries),
      fc.array(bodyOf(takes.entry ?? {}, next), { minLength: 6, maxLength: 6 }),
    )
    .map(([shown, body, count, bodies]) =>
      [
        '---',
        `layout: ${layout.name}`,
        ...(layout.name === 'chart' ? ['chart: column', `alt: ${next()}`] : []),
        ...shown.map((line) => `${line}: ${next()}`),
        `section: ${next()}`,
        '---',
        `# ${next()}`,
        body,
        ...bodies.slice(0, count).map((text) => `## ${next()} **${next()}** ${next()}\n\n${text}`),
        `<!-- ${next()}\n\n${next()} -->`,
      ].join('\n'),
    );
});

test('every word of slide text is in the deck, or named by a finding', async () => {
  let built = 0;
  await withPictures((folder) =>
    fc.assert(
      fc.asyncProperty(slideText, async (text) => {
        const missing = await lost('talk.md', text, folder);
        if (missing) built += 1;
        expect(missing ?? []).toEqual([]);
      }),
      { seed: 2012, numRuns: Number(process.env.RUNS ?? 20), endOnFailure: true },
    ),
  );
  expect(built).toBeGreaterThan(10);
});
