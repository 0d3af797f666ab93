import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, type Slide } from '../../src/slides/slide.ts';
import { compileText, deckWith } from './compileText.ts';

/** Lines of a template that could make a block together with a value. */
const LINES = [
  '{{a}}. 文',
  '1{{a}} 文',
  '{{a}}- 文',
  '-{{a}}',
  '#{{a}}',
  '##{{a}} {{a}}',
  '`{{a}}',
  '*{{a}}*',
  '**{{a}}**',
  '_{{a}}_',
  '={{a}}',
  ':{{a}}',
  '>{{a}}',
  '> {{a}}',
  '- {{a}}',
  '- {{a}}- {{a}}',
  '> - {{a}}',
  '{{a}}{{a}}',
  '{{a}} | {{a}}',
  '| {{a}}{{a}} | {{a}} |\n| --- | --- |\n| {{a}} | x{{a}} |',
  '[{{a}}](#x)',
  '[x{{a}}](#x) {{a}}',
  '[{{a}}]({{a}})',
  '[{{a}}]: {{a}}',
  '![{{a}}](x{{a}})',
  '<!{{a}}',
  '<{{a}}>',
  '甲{{a}}\n{{a}}乙',
  '## {{a}}#',
  '## **{{a}}** {{a}}',
];

/** Returns the types of block on a slide, without their words and without the blocks that a value may split. */
const shape = ({ entries, ...slide }: Slide) => ({ ...parts(slide), entries: entries.map(parts) });
const parts = (body: Pick<Slide, 'paragraphs' | 'lists' | 'quotations' | 'tables' | 'pictures'>) => ({
  paragraphs: body.paragraphs.length,
  lists: body.lists.map((list) => list.length),
  quotations: body.quotations.map(({ paragraphs }) => paragraphs.length),
  tables: body.tables.map(({ header, rows }) => [header.length, ...rows.map((row) => row.length)]),
  pictures: body.pictures.length,
});

const all = LINES.map(
  (line) => `---\nlayout: points\n---\n\n${line}\n\n<!--\n--{{a}} -{{a}} {{a}}>\n-->\n\n`,
).join('');
const slidesWith = (value: string) =>
  compileText(deckWith(`kind: mine\na: ${JSON.stringify(value)}`), { mine: all });
const expected = slidesWith('平').slides.map(shape);

const word = fc.oneof(
  fc.constantFrom(
    ...'#-+*>|`~_=:!.)(][\\<&1平',
    ' ',
    '. 甲',
    '# 甲',
    '- 甲',
    '---',
    '**',
    ': -',
    '](',
    '>',
    '\n',
    '甲\n- 乙',
  ),
  fc.string({ maxLength: 3 }),
);
const value = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => words.join(''))
  .filter((text) => text.trim() !== '');

test('no value makes a block together with the text of a template', () => {
  fc.assert(
    fc.property(value, (text) => {
      const { slides, said } = slidesWith(text);
      expect(said.filter((line) => !/slide-bad-link|slide-markup|outline-cleaned/.test(line))).toEqual(SAID);
      expect(slides.map(shape)).toEqual(expected);
    }),
    { numRuns: Number(process.env.RUNS ?? 12) },
  );
});

/** Lists the faults of the lines that no value causes. */
const SAID = slidesWith('平').said.filter((line) => !/slide-bad-link|slide-markup/.test(line));

test('the text itself stays', () => {
  const { slides } = slidesWith('# 甲');
  expect(slides.slice(0, 5).map(({ paragraphs }) => paragraphs.map(plainText))).toEqual([
    ['# 甲. 文'],
    ['1# 甲 文'],
    ['# 甲- 文'],
    ['-# 甲'],
    ['## 甲'],
  ]);
});
