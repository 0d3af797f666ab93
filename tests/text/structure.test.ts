import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import { cleanText } from '../../src/language/cleanText.ts';
import { parseSlides } from '../../src/slides/parseSlides.ts';
import { plainText, type Slide, type Text } from '../../src/slides/slide.ts';
import { CHARACTER } from '../random/words.ts';
import { compileText, deckWith } from './compileText.ts';
import { withoutOrigins } from './withoutOrigins.ts';

/** An outline that holds the value in every place where a value may be. */
const everywhere = (value: string): string =>
  JSON.stringify({
    deck: { title: value, subtitle: value, series: value, organisation: value },
    sources: { report: { title: value } },
    opening: { name: value, slides: [{ kind: 'cover', panel: value, notes: value }] },
    units: [
      {
        id: 'one',
        name: value,
        short: value,
        region: value,
        tagline: value,
        summary: value,
        figure: { value, prefix: value, unit: value, note: value, computed: value },
        notes: value,
        slides: [
          { kind: 'overview', title: value, kicker: value, slogan: [value], source: `report#${value}` },
          { kind: 'agenda', title: value, lead: value },
          {
            kind: 'points',
            title: value,
            lead: value,
            items: [point(value), point(value)],
            callout: figure(value),
          },
          { kind: 'stats', title: value, items: [figure(value), figure(value)], notes: value },
          { kind: 'quote', title: value, text: [value, value], by: value, role: value },
          {
            kind: 'timeline',
            title: value,
            items: [1, 2, 3].map(() => ({ when: value, heading: value, text: value })),
          },
          {
            kind: 'compare',
            title: value,
            before: {
              label: value,
              value,
              prefix: value,
              unit: value,
              computed: value,
              text: value,
              items: [value],
            },
            after: { label: value, text: value },
          },
          {
            kind: 'cards',
            title: value,
            items: [1, 2].map(() => ({ mark: value, heading: value, text: value, items: [value, value] })),
          },
          {
            kind: 'chart',
            title: value,
            chart: 'bar',
            unit: value,
            alt: value,
            categories: [value, value],
            series: [{ name: value, values: [1, 2] }],
            text: value,
          },
          {
            kind: 'table',
            title: value,
            columns: [value, value],
            rows: [[value, value]],
            alt: value,
            text: value,
          },
          { kind: 'picture', title: value, image: value, alt: value, caption: value },
          {
            kind: 'closing',
            title: value,
            text: value,
            items: [{ unit: 'one', text: value }],
            slogans: [value],
          },
        ],
      },
    ],
  });

const point = (value: string) => ({ heading: value, text: value });
const figure = (value: string) => ({
  value,
  prefix: value,
  unit: value,
  label: value,
  note: value,
  computed: value,
});

/** Returns the structure of a slide without its words. */
const structure = (slides: readonly Slide[]) =>
  slides.map(({ layout, settings, entries, title, section, id, notes, kicker, source, ...body }) => ({
    layout: layout.name,
    settings: Object.keys(settings),
    has: [title, kicker, source].map((text) => text.length > 0),
    section: section !== undefined,
    id,
    notes: notes.length > 0,
    body: parts(body),
    entries: entries.map((entry) => ({
      heading: entry.heading.length > 0,
      strong: strongAndNot(entry.heading),
      ...parts(entry),
    })),
  }));

const parts = ({
  paragraphs,
  lists,
  quotations,
  tables,
  pictures,
}: Pick<Slide, 'paragraphs' | 'lists' | 'quotations' | 'tables' | 'pictures'>) => ({
  paragraphs: paragraphs.length,
  lists: lists.map((list) => list.length),
  quotations: quotations.map((quote) => [quote.paragraphs.length, quote.attribution.length]),
  tables: tables.map((table) => [table.header.length, ...table.rows.map((row) => row.length)]),
  pictures: pictures.length,
});

/** Lists the strong stretches of a text; neighbours of one look are joined. */
const strongAndNot = (text: Text): boolean[] =>
  text.map((run) => run.strong === true).filter((strong, i, all) => strong !== all[i - 1]);

const plain = structure(compileText(everywhere('平')).slides);

function slidesWith(value: string): Slide[] {
  const { slides, report } = compileText(everywhere(value));
  expect(report.sorted().filter(isMistake)).toEqual([]);
  return slides;
}

/** Whether a finding is about structure. Others are about characters that a value holds. */
const isMistake = ({ code }: { code: string }): boolean =>
  !['outline-cleaned', 'odd-character', 'slide-markup'].includes(code);

test('the outline that tries a value everywhere uses every kind', () => {
  expect(plain.map(({ layout }) => layout)).toEqual([
    ...['cover', 'section', 'overview', 'agenda', 'points', 'stats', 'quote', 'timeline', 'compare', 'cards'],
    ...['chart', 'table', 'picture', 'closing'],
  ]);
});

/** Values that would make structure if they were written unchanged, with the words that the slide must show. */
const ATTACKS: [value: string, words?: string][] = [
  ['# 标题'],
  ['## 条目'],
  ['#'],
  ['甲 ##'],
  ['- 项'],
  ['-'],
  ['+ 项'],
  ['* 项'],
  ['> 引'],
  ['>'],
  ['1. 项'],
  ['2012. '.trim()],
  ['1)'],
  ['---'],
  ['- - -'],
  ['***'],
  ['___'],
  ['==='],
  ['```'],
  ['~~~ 码'],
  ['| 甲 | 乙 |'],
  ['甲|乙'],
  ['甲\\', '甲\\'],
  ['\\'],
  ['甲\\|乙', '甲|乙'],
  ['<!-- 注'],
  ['-->'],
  ['甲 --> 乙'],
  ['<b>甲</b>'],
  ['<https://x.cn>'],
  ['&amp; &#35; "甲" \'乙\''],
  ['[甲]: /乙'],
  ['[甲]'],
  ['甲]'],
  ['[甲'],
  ['\\[甲](乙)', '[甲](乙)'],
  ['10*20*30'],
  ['2*3*4*5'],
  ['a*b*c'],
  ['![甲](乙)'],
  ['甲(乙)'],
  ['*'],
  ['**'],
  ['**甲'],
  ['甲*'],
  ['2*3'],
  ['a_b_c __d__'],
  ['`甲`'],
  ['    甲', '甲'],
  ['key: value'],
  ['甲: #乙'],
  ["'甲'"],
  ['"甲"'],
  ["甲'乙"],
  ['"'],
  ['{{title}}'],
  ['{{{title}}}'],
  ['{甲: 乙}'],
  ['[甲, 乙'],
  ['!标签'],
  ['&锚'],
  ['%'],
  ['@甲'],
  ['?'],
  [': 甲'],
  ['null'],
  ['true'],
  ['4.10'],
  ['~'],
  ['…… —— “甲”'],
  ['$& $1 $$'],
  ['😀𠮷é'],
  ['\u200B甲\u00A0乙\u3000'.trim()],
];

describe('a value never changes structure, and comes out as it was typed', () => {
  test.each(ATTACKS)('%j', (value, words = value) => {
    const slides = slidesWith(value);
    expect(structure(slides)).toEqual(plain);
    const points = slides[4];
    expect(plainText(points?.title ?? [])).toBe(words);
    expect(plainText(points?.entries[0]?.heading ?? [])).toBe(words);
    expect(plainText(points?.entries[1]?.paragraphs[0] ?? [])).toBe(words);
    const [quote, table] = [slides[6], slides[11]];
    expect(plainText(quote?.quotations[0]?.paragraphs[0] ?? [])).toBe(words);
    expect(plainText(table?.tables[0]?.rows[0]?.[1] ?? [])).toBe(words);
    expect(plainText(slides[2]?.kicker ?? [])).toBe(words);
    expect(plainText(slides[5]?.notes[0] ?? [])).toBe(words);
    expect(slides[12]?.pictures[0]?.path).toBe(value.trim());
    expect(slides[10]?.settings.unit?.value).toBe(words);
  });
});

describe('inline Markdown of a value', () => {
  test.each<[string, [string, boolean, string?][]]>([
    [
      '**党员专列**开行',
      [
        ['党员专列', true],
        ['开行', false],
      ],
    ],
    [
      '**“党员专列”**开行',
      [
        ['“党员专列”', true],
        ['开行', false],
      ],
    ],
    [
      '开行*八年*不停',
      [
        ['开行', false],
        ['八年', true],
        ['不停', false],
      ],
    ],
    [
      '见[吉林](#one)单元',
      [
        ['见', false],
        ['吉林', false, '#one'],
        ['单元', false],
      ],
    ],
    ['[**吉林**](https://x.cn/a?b=c&d=e)', [['吉林', true, 'https://x.cn/a?b=c&d=e']]],
    ['\\*不是\\*', [['*不是*', false]]],
    ['[甲](https://x.cn/乙_(丙))', [['甲', false, 'https://x.cn/乙_(丙)']]],
    ['[甲](HTTPS://X.CN)', [['甲', false, 'HTTPS://X.CN']]],
  ])('%s', (value, runs) => {
    const { title } = slidesWith(value)[4] as Slide;
    expect(title.map(({ text, strong, link }) => [text, strong === true, ...(link ? [link] : [])])).toEqual(
      runs,
    );
  });

  test.each(['file:///etc/passwd', 'javascript:alert', '附件.doc', 'www.x.cn', 'tel:+8612345'])(
    'a link to %s is a finding, not brackets on the slide',
    (url) => {
      const { said } = compileText(deckWith(`kind: quote\ntitle: 题\ntext: '见[甲](${url})。'\nby: 人`));
      expect(said).toEqual([expect.stringContaining(`slide-bad-link: a link cannot lead to \`${url}\`.`)]);
    },
  );

  test('marks nothing in the heading of an entry, where strong is a value or a mark', () => {
    for (const value of ['**重点**开行', '开行**重点**', '*重点*', '**重点**', '***重点***开行']) {
      const slides = slidesWith(value);
      expect(structure(slides)).toEqual(plain);
      const heading = slides[4]?.entries[0]?.heading ?? [];
      expect(plainText(heading)).toBe(value.startsWith('***') ? value : value.replaceAll('*', ''));
    }
  });

  test('stays text where the template has marked it already', () => {
    const [, , , , , stats] = slidesWith('**甲**乙');
    const heading = stats?.entries[0]?.heading ?? [];
    expect(plainText(heading)).toBe('甲乙 甲乙 甲乙');
    expect(heading.filter((run) => run.strong).map((run) => run.text)).toContain('甲乙');
    const agenda = slidesWith('见[他处](https://x.cn)')[3];
    expect(agenda?.entries[0]?.heading.map(({ text, link }) => [text, link])).toEqual([['见他处', '#one']]);
  });
});

describe('line breaks of a value', () => {
  const slides = slidesWith('第一行\n第二行\n\n# 第三\n- 第四\n1. 第五\n:-');

  test('change no structure', () => {
    expect(structure(slides).map(countless)).toEqual(plain.map(countless));
  });

  test('are breaks in paragraphs, quotations, lists and cells, and nothing between Chinese characters elsewhere', () => {
    const lines = '第一行\n第二行\n# 第三\n- 第四\n1. 第五\n:-';
    expect(plainText(slides[4]?.paragraphs[0] ?? [])).toBe(lines);
    expect(plainText(slides[9]?.entries[0]?.lists[0]?.[1] ?? [])).toBe(lines);
    expect(plainText(slides[4]?.title ?? [])).toBe('第一行第二行 # 第三 - 第四 1. 第五 :-');
    expect(plainText(slides[11]?.tables[0]?.header[0] ?? [])).toBe(lines);
  });

  test('part the paragraphs of notes and quotations where they are blank', () => {
    expect(slides[5]?.notes.slice(0, 2).map(plainText)).toEqual([
      '第一行\n第二行',
      '# 第三\n- 第四\n1. 第五\n:-',
    ]);
    const { slides: quoted } = compileText(
      '{"deck":{"title":"题"},"opening":{"name":"开","slides":[{"kind":"quote","title":"题","text":"一\\n\\n二","by":"人"}]}}',
    );
    expect(quoted[0]?.quotations[0]?.paragraphs.map(plainText)).toEqual(['一', '二']);
  });
});

/** Text made of the characters to which Markdown, YAML and Handlebars give a meaning. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'#-+*>|`~_=:!&@%\'"\\[](){}<>?.,;1 \t\n甲。“”',
        '---',
        '**',
        '](',
        '<!--',
        '-->',
        '{{',
        '}}',
        '\n\n',
        '| --- |',
        '\r\n',
        '😀',
      ),
      fc.string({ unit: CHARACTER, maxLength: 3 }),
      fc.string({ maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** A value must hold words. */
const value = hostile.filter((text) => cleanText(text).trim() !== '');

test('whatever the value, structure stays what the templates made', () => {
  fc.assert(
    fc.property(value, (text) => {
      expect(structure(slidesWith(text)).map(countless)).toEqual(plain.map(countless));
    }),
    { numRuns: Number(process.env.RUNS ?? 12) },
  );
});

test('printed and parsed again, slide text gives the same slides', () => {
  fc.assert(
    fc.property(value, (text) => {
      const { text: rendered, slides } = compileText(everywhere(text));
      const report = new Report();
      const again = parseSlides({ text: rendered.text, file: 'talk.md', origins: [] }, report);
      expect(report.sorted().filter(isMistake)).toEqual([]);
      expect(again.map(withoutOrigins)).toEqual(slides.map(withoutOrigins));
    }),
    { numRuns: Number(process.env.RUNS ?? 12) },
  );
});

/** In a field of several paragraphs, blank lines of a value separate them, and its asterisks make strong text. */
function countless({ body, entries, ...slide }: (typeof plain)[number]) {
  const some = <T extends Pick<typeof body, 'paragraphs' | 'quotations'>>(part: T) => ({
    ...part,
    paragraphs: part.paragraphs > 0,
    quotations: part.quotations.length,
  });
  return { ...slide, body: some(body), entries: entries.map(({ strong: _, ...entry }) => some(entry)) };
}
