import { describe, expect, test } from 'vitest';
import { build, check } from '../../src/index.ts';
import { aFolder } from '../files/aFolder.ts';
import { png } from '../media/pictures.ts';
import { Parts } from '../package/parts.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A slide of slide text; `more` are further lines of its front matter. */
const slide = (body: string, layout = 'points', more = ''): string =>
  `---\nlayout: ${layout}\n${more}---\n${body}\n`;
/** An outline whose slides are blocks from line 5 on. */
const outline = (...blocks: string[]): string =>
  `deck: { title: T, language: en }\nopening:\n  name: Opening\n  slides:\n${blocks.map((block) => `    - ${block}\n`).join('')}`;
const points = (title: string) =>
  `{ kind: points, title: ${title}, items: [{ heading: One }, { heading: Two }] }`;
const chart = (kind: string, categories: string, values: string) =>
  `{ kind: chart, title: a, chart: ${kind}, alt: x, categories: [${categories}], series: [{ name: s, values: [${values}] }] }`;
const office = (id: string) =>
  `  - { id: ${id}, name: Office ${id}, short: Office, slides: [${points(`We are in ${id}`)}] }\n`;
const chartTable = (kind: string, rows: readonly string[]) =>
  slide(
    `# T\n\n| Year | Tonnes |\n| --- | ---: |\n${rows.map((row) => `| ${row} |`).join('\n')}`,
    'chart',
    `chart: ${kind}\nalt: x\n`,
  );

/** The findings about an input without those about missing notes and figures: line, column and code. */
const found = (text: string, files: Files = {}): string[] =>
  check({ text }, { folder: aFolder(files) })
    .findings.filter(({ code }) => !code.startsWith('section-without'))
    .map(({ place, code }) => `${place?.start?.line}:${place?.start?.column} ${code}`);

/** The parts of the deck of an input. */
async function parts(text: string, files: Files = {}): Promise<Parts> {
  const { deck, findings } = await build({ text }, { folder: aFolder(files) });
  if (!deck) throw new Error(findings.map(({ message }) => message).join('\n'));
  return Parts.unzip(deck);
}

/** The paragraphs of a part, as text; a line break is ⏎. */
const paragraphs = (xml: string): string[] =>
  [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)].map(([one]) =>
    [...one.matchAll(/<a:br\b|<a:t>([^<]*)/g)].map(([, words]) => words ?? '⏎').join(''),
  );
const slideText = async (text: string, files: Files = {}) =>
  paragraphs((await parts(text, files)).text('ppt/slides/slide1.xml'));

describe('what would be lost, changed or misread is a finding at its place', () => {
  test.each<[string, string, string[], Files?]>([
    [
      'front matter that is not closed, twice',
      '---\nlayout: points\n# One\n## a\n---\nlayout: points\n\n# Two\n## b\n## c\n',
      ['3:1 slide-front-matter-heading', '5:1 slide-front-matter-open'],
    ],
    [
      'a # that cuts off values of an outline',
      outline(
        'kind: points\n      title: We are #1 in the market\n      notes: ticket #7\n      items: [{ heading: a }, { heading: b }]',
      ),
      ['6:21 yaml-comment', '7:21 yaml-comment'],
    ],
    ['a # in front matter', slide('# T\n## a\n## b', 'points', 'source: Report #7\n'), ['3:16 yaml-comment']],
    [
      'a number that no chart can hold, in an outline',
      outline(chart('column', 'a, b', '12345678901234567890, 0.1234567890123456789')),
      ['5:104 chart-precision', '5:126 chart-precision'],
    ],
    [
      'a number that no chart can hold, in slide text',
      chartTable('column', ['a | 12345678901234567890', 'b | 2']),
      ['10:7 chart-precision'],
    ],
    ['a comment behind a title', slide('# T <!-- x -->\n## a\n## b'), ['4:5 slide-markup']],
    ['a link that cannot be one', slide('# T\n\n[x](ms-word:ofe|u|x)\n\n## a\n## b'), ['6:5 slide-bad-link']],
    ['a directive', slide('# T\n## a\n## b\n\n<!-- fit -->'), ['8:1 slide-directive']],
    [
      'a picture whose name is Chinese: none',
      outline('{ kind: picture, title: P, image: assets/图片.png, alt: A box }'),
      [],
      { 'assets/图片.png': png(400, 300) },
    ],
    [
      'two units of one short name',
      `deck: { title: T, language: en }\nunits:\n${office('a')}${office('b')}`,
      ['4:37 section-duplicate'],
    ],
    [
      'a section that begins twice',
      ['A', 'B', 'A'].map((name, i) => slide(`# T${i}\n\n> a\n\n`, 'quote', `section: ${name}\n`)).join('\n'),
      ['22:9 composition-repeated', '23:10 section-duplicate'],
    ],
    ['a script without widths', slide('# T\n## ภาษาไทย\nสวยงาม\n## b'), ['5:4 script-unmeasured']],
    [
      'faces without widths: each Latin one once, and each face that few viewers have',
      'deck: { title: T, language: en }\nbrand: { fonts: { heading: { latin: Futura, ea: 汉仪旗黑 }, body: { latin: Avenir, ea: 汉仪旗黑 } } }\nopening: { name: O, slides: [{ kind: cover }] }\n',
      [
        ...['2:37 font-unmeasured', '2:37 font-uncommon', '2:49 font-uncommon'],
        ...['2:72 font-unmeasured', '2:72 font-uncommon'],
      ],
    ],
    [
      'characters without a sign',
      outline(points('"It\\x92s \\uf0b7 \\ufffd"')),
      ['5:30 odd-character', '5:30 odd-character', '5:30 odd-character'],
    ],
    [
      'a field called kind',
      outline(points('T')),
      ['4:3 template-field-kind'],
      {
        'templates/free.hbs':
          '{{!--\ndescription: x\nfields:\n  kind: { description: d, example: e }\n--}}\n---\nlayout: points\n---\n# {{title}}\n',
      },
    ],
    [
      'templates whose names are none',
      outline(points('T')),
      ['1:1 template-name', '1:1 template-name'],
      { 'templates/.hbs': 'x', 'templates/__proto__.hbs': 'y' },
    ],
    [
      'a template that prints nothing',
      outline(points('T')),
      ['5:15 template-no-slide'],
      { 'templates/points.hbs': '' },
    ],
    [
      'a picture that is cut off',
      outline('{ kind: picture, title: P, image: a.png, alt: x }'),
      ['5:41 picture-broken'],
      { 'a.png': png(400, 300).subarray(0, -30) },
    ],
    [
      'a title that counts units wrongly',
      `deck: { title: T, language: zh-CN }\nopening: { name: 开场, slides: [{ kind: agenda, title: 走进七个集体 }] }\nunits:\n${office('a').replace('short: Office', 'short: A')}${office('b')}`,
      ['2:56 units-miscounted'],
    ],
  ])('%s', (_, text, expected, files) => {
    expect(found(text, files)).toEqual(expected);
  });
});

test.each(['— ', '–', '―', '-- ', '—— '])('“%s” names who said a quotation', async (dash) => {
  const text = slide(`# T\n\n> We plan by the day.\n>\n> ${dash}A customer`, 'quote');
  expect(await slideText(text)).toEqual(expect.arrayContaining(['We plan by the day.”', 'A customer']));
});

test('a bold word leaves a point at its place in the order', async () => {
  const texts = await slideText(slide('# T\n## The new office\n## The **old** one\n## Both together'));
  const at = (text: string) => texts.indexOf(text);
  expect([at('The new office'), at('The old one'), at('Both together')]).toEqual(
    [at('The new office'), at('The old one'), at('Both together')].toSorted((a, b) => a - b),
  );
  expect(at('The old one')).toBeGreaterThan(0);
});

test('no break fuses two words, and in a cell it stays one', async () => {
  const items = '[{ heading: "one\\vtwo" }, { heading: "three\\u2028four" }]';
  const texts = await slideText(outline(`{ kind: points, title: T, items: ${items} }`));
  expect(texts).toEqual(expect.arrayContaining(['one two', 'three four']));
  const cells = '["one\\ntwo", "one\\vtwo", "one\\u2028two"]';
  const table = await slideText(outline(`{ kind: table, title: T, columns: [a, b, c], rows: [${cells}] }`));
  expect(table.filter((text) => text === 'one⏎two')).toHaveLength(3);
});

test('two units of one name are two sections of PowerPoint', async () => {
  const deck = await parts(`deck: { title: T, language: en }\nunits:\n${office('a')}${office('b')}`);
  expect(deck.text('ppt/presentation.xml').match(/<p14:section /g)).toHaveLength(2);
});

test('labels of a chart stay in one line, and a line over fifty years names some of them', async () => {
  const years = Array.from({ length: 50 }, (_, i) => `${1970 + i} | ${1_000_000 + i}`);
  const xml = (await parts(chartTable('line', years))).text('ppt/charts/chart1.xml');
  expect(xml).toMatch(/<c:tickLblSkip val="\d+"\/>/);
  const columns = (await parts(chartTable('column', years.slice(0, 3)))).text('ppt/charts/chart1.xml');
  expect(columns).toContain('wrap="none"');
});

test('an inverse section with a helper is rendered', async () => {
  const own =
    '{{> partials/head layout="points"}}\n{{> partials/title}}\n{{^if lead}}No lead{{/if}}\n\n## a\n\n## b\n';
  expect(await slideText(outline(points('T')), { 'templates/points.hbs': own })).toContain('No lead');
});

test('the rows of a table have one size on all pages', async () => {
  const rows = Array.from({ length: 15 }, (_, i) => `| row ${i} | ${i} | x |`).join('\n');
  const deck = await parts(slide(`# T\n\n| a | b | c |\n| --- | --- | --- |\n${rows}`, 'table'));
  const runs = [1, 2].flatMap((page) => deck.text(`ppt/slides/slide${page}.xml`).split('<a:r>'));
  const sizes = runs.filter((run) => run.includes('<a:t>row ')).map((run) => /sz="(\d+)"/.exec(run)?.[1]);
  expect([sizes.length, new Set(sizes).size]).toEqual([15, 1]);
});
