import { describe, expect, test } from 'vitest';
import { check } from '../../src/index.ts';
import { aFolder } from '../files/aFolder.ts';

/** A slide of slide text. */
const slide = (body: string, layout = 'points'): string => `---\nlayout: ${layout}\n---\n${body}\n`;
/** An outline with one block, which begins in line 5. */
const block = (text: string, more = ''): string =>
  `deck: { title: T, language: en }\nopening:\n  name: Opening\n  slides:\n    - ${text}\n${more}`;
const PICTURE = block('{ kind: picture, title: a, image: a.svg, alt: x }');
const svg = (attributes: string, before = '') => ({ 'a.svg': `${before}<svg ${attributes}><rect/></svg>` });
const chart = (kind: string, value: string, title = 'a') =>
  `{ kind: chart, title: ${title}, chart: ${kind}, alt: x, categories: [a], series: [{ name: s, values: [${value}] }] }`;
const office = (id: string, short: string) =>
  `  - { id: ${id}, name: ${id} office, short: ${short}, slides: [{ kind: points, title: ${id}, items: [{ heading: x }, { heading: y }] }] }\n`;

/** The findings about an input without those about missing notes and figures: line, column, code, message and hint. */
const findings = (text: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string[] =>
  check({ text }, { folder: aFolder(files) })
    .findings.filter(({ code }) => !code.startsWith('section-without'))
    .map(
      ({ place, code, message, hint }) =>
        `${place?.start?.line}:${place?.start?.column} ${code}: ${message}${hint ? ` (${hint})` : ''}`,
    );

describe('an input that people bring from elsewhere has one finding, which says the cause and the cure', () => {
  test.each([
    [
      'slides that a bare --- separates',
      '---\ntheme: default\n---\n# A\n\nThe fox: a tale\n\n---\n\n# B\n\n- a: b\n\n---\n\n# C',
      '8:1 slide-separator: text follows "---" here, where a slide has its front matter. (begin each slide with "---", `layout: …`, "---"; "# " begins its title, "## " an entry, and speaker notes are a comment at its end. The brand is set in an outline (--brand).)',
    ],
    [
      'a directive of Marp',
      slide('<!-- _class: lead -->\n# Wrap-up\n## a\n## b'),
      '4:1 slide-directive: this comment is a directive of another tool; it is left out of the speaker notes. (delete it: the layout in the front matter and the brand decide how a slide looks.)',
    ],
    [
      'a directive that stops a presentation',
      slide('# Wrap-up\n## a\n<!-- pause -->\n## b'),
      '6:1 slide-directive: this comment is a directive of another tool; it is left out of the speaker notes. (delete it: the layout in the front matter and the brand decide how a slide looks.)',
    ],
    [
      'a title with ##',
      slide('## Title\n\ntext', 'fact'),
      '4:4 title-missing: slide 1 has no title. ("# " begins the title; "## " begins an entry.)',
    ],
    [
      'a title without a space',
      slide('#标题\n## a\n## b'),
      '4:1 title-missing: slide 1 has no title. (a space belongs behind the # of a title.)',
    ],
    [
      'a picture whose name has a space',
      slide('# T\n\n![A](assets/with space.png)\n\n## a\n\n## b'),
      '6:1 slide-markup: “![A](assets/with space.png)” looks like a picture; slides show it as it is typed. (a picture stands in a paragraph of its own, and an address with spaces in <…>; a backslash before it says that it is text.)',
    ],
    [
      'a quotation with a hyphen before its speaker',
      slide('# T\n\n> We plan by the day.\n>\n> - A customer', 'quote'),
      '8:3 slide-structure: a slide has no place for anything but paragraphs inside quotations. (a quotation holds paragraphs; one that begins with a dash, as “— ” does, names who said it.)',
    ],
    [
      'an empty figure',
      slide('# T\n\n##\n\nlabel\n\n## 2\n\nlabel', 'stats'),
      '6:1 slide-empty-heading: this entry has no heading. (write its figure or its heading behind ##, or delete the line.)',
    ],
    [
      'a comma inside { }',
      block(
        '{ kind: points, title: a, items: [{ heading: Rent, heating and light, text: c }, { heading: b }] }',
      ),
      '5:58 outline-empty: `heating and light` has no value. (inside { } a comma ends a value: write a value that holds one in quotes.)',
    ],
    [
      'a grouped number inside { }',
      block('{ kind: stats, title: a, items: [{ value: 1,204, label: x }, { value: 2, label: y }] }'),
      '5:51 outline-empty: `204` has no value. (inside { } a comma ends a value: write a value that holds one in quotes.)',
    ],
    [
      'a merge key',
      `base: &base { kind: points }\n${block('<<: *base')}`,
      '6:7 yaml-merge: merge keys (<<) are not read: they are no part of YAML 1.2. (write the keys out, or give the whole value an anchor and repeat it with *.)',
    ],
    [
      'an octal number',
      block(chart('column', '0o17')),
      '5:101 outline-wrong-type: item 1 of `values` must be a number, not the number 0o17. (write it in decimal digits.)',
    ],
    [
      'a tilde',
      block('{ kind: stats, title: a, items: [{ value: 1, label: ~ }, { value: 2, label: x }] }'),
      '5:52 outline-empty: `label` has no value. (~ and null are YAML for “no value”: write them in quotes when they are meant as text.)',
    ],
    [
      'a pie',
      block(chart('pie', '1')),
      '5:39 outline-bad-value: `chart` cannot be `pie`; it is one of `column`, `bar`, `line`, `area`, `doughnut`, `share`, `scatter`. (did you mean `doughnut`?)',
    ],
    [
      'an agenda without units',
      block('{ kind: agenda, title: a }'),
      '5:9 layout-takes: the layout “agenda” needs at least 1 entry; here are 0. (write an entry (##) for each part; an outline’s entries are its `units`.)',
    ],
    [
      'an overview of more figures than it holds',
      `deck: { title: T, language: en }\nopening: { name: O, slides: [{ kind: overview, title: All }] }\nunits:\n${Array.from(
        { length: 9 },
        (_, i) =>
          `  - { id: u${i}, figure: { value: ${i + 1} }, name: Office ${i}, short: O${i}, slides: [{ kind: points, title: T${i}, items: [{ heading: x }, { heading: y }] }] }\n`,
      ).join('')}`,
      '12:32 layout-takes: the layout “overview” takes at most 8 entries; here are 9. (its entries are the units that have a `figure`: leave out the `figure` of some.)',
    ],
    [
      'American colors',
      'deck: { title: T }\nbrand: { colors: { primary: "9B1C22" } }\n',
      '2:10 outline-unknown-key: `colors` is not a key of `brand`. (did you mean `colours`?)',
    ],
    [
      'three charts in a row',
      block(
        chart('column', '1'),
        ['b', 'c'].map((title) => `    - ${chart('column', '1', title)}\n`).join(''),
      ),
      '7:9 composition-repeated: this is the third slide running that is composed alike (chart). (show one of the three another way: as another kind, with another `tone`, with a picture, or by one figure that leads.)',
    ],
    [
      'a path of Windows',
      block("{ kind: picture, title: a, image: 'assets\\a.png', alt: x }"),
      '5:41 file-missing: there is no file assets\\a.png. (write the path with /, which every system takes: assets/a.png.)',
    ],
    [
      'a title that stands twice, in English',
      block(
        '{ kind: points, title: Same, items: [{ heading: a }, { heading: b }] }',
        '    - { kind: points, title: Same, items: [{ heading: a }, { heading: b }] }\n',
      ),
      '6:30 title-duplicate: the title “Same” stands on slide 1 already. (say what this slide adds; a continuation may be marked (2).)',
    ],
    [
      'two units of one name',
      `deck: { title: T, language: en }\nunits:\n${office('a', 'Office')}${office('b', 'Office')}`,
      '4:37 section-duplicate: the section “Office” begins on slide 1 already; the deck has two of this name. (give each unit a `short` of its own; in slide text `section:` stands on the first slide only.)',
    ],
    [
      'a closing that misses a unit',
      `deck: { title: T, language: en }\nunits:\n${['a', 'b', 'c'].map((id) => office(id, id)).join('')}closing: { name: End, slides: [{ kind: closing, title: All, items: [{ unit: a, text: x }, { unit: b, text: y }] }] }\n`,
      '6:34 unit-missed: the slide names 2 of 3 units; “c” is missing. (add an item for each unit.)',
    ],
  ])('%s', (_, text, said) => {
    expect(findings(text)).toEqual([said]);
  });

  test.each([
    [
      'no namespace',
      svg('width="40" height="20"'),
      'svg-without-namespace: a.svg does not say that it is SVG: its <svg> has no xmlns. (write <svg xmlns="http://www.w3.org/2000/svg" …>.)',
    ],
    [
      'a size in em',
      svg('xmlns="http://www.w3.org/2000/svg" width="40em" height="10em"'),
      'svg-without-size: a.svg has no size of its own: 40em depends on the page around it, and there is no viewBox. (add a viewBox to its <svg> element, such as viewBox="0 0 400 300".)',
    ],
    [
      'an XML declaration, which is read',
      svg(
        'xmlns="http://www.w3.org/2000/svg" width="40" height="10"',
        '<?xml version="1.0" encoding="ISO-8859-1"?>',
      ),
      'svg-fallback-missing: a.svg needs the same picture as PNG beside it: there is no a.png. (export it as a.png, at least 600 pixels wide.)',
    ],
  ])('an SVG with %s', (_, files, said) => {
    expect(findings(PICTURE, files)).toEqual([`5:41 ${said}`]);
  });
});

test('a key of another name is reported together with the one that is meant', () => {
  expect(
    findings(block('{ kind: quote, title: a, quote: We plan by the day., author: A customer }')),
  ).toEqual([
    '5:32 outline-unknown-key: `quote` is not a key of the quote block. (did you mean `text`?)',
    '5:60 outline-unknown-key: `author` is not a key of the quote block. (did you mean `by`?)',
  ]);
});

test('the name of a standard is no number that is grouped unlike the others', () => {
  const points =
    '{ kind: points, title: a, items: [{ heading: ISO 27001, text: "1,204 sites" }, { heading: b }] }';
  expect(findings(block(points))).toEqual([]);
});

test('markup of more tools is reported', () => {
  const text = '# T\n\nx^2^ and 2^10\n\n## a \\\n\n## b\\\n\n\\newpage';
  expect(findings(slide(text)).map((found) => found.replace(/;.*/su, ''))).toEqual([
    '6:2 slide-markup: “^2^” looks like raised text',
    '8:6 slide-markup: “\\” looks like a line break',
    '10:5 slide-markup: “\\” looks like a line break',
    '12:1 slide-markup: “\\newpage” looks like a command of LaTeX',
  ]);
  expect(findings(slide('# T\n\n- [ ] one\n- [x] two'))).toHaveLength(2);
});

test('a backslash at the end of a path, or before what is text, is none', () => {
  expect(findings(slide('# T\n\n## C:\\\n\n## a\\\\'))).toEqual([]);
});

test('a text under the name of a workbook is none', () => {
  const table = block('{ kind: table, title: a, data: a.xlsx }');
  expect(findings(table, { 'a.xlsx': 'a,b\n1,2\n' })).toEqual([
    '5:38 data-workbook: a.xlsx cannot be read as an Excel workbook. (save it in Excel as .xlsx without a password, or as “CSV UTF-8”.)',
  ]);
});

test('a template that prints no figure is told at each item, with the line of the template', () => {
  const stats = block('{ kind: stats, title: a, items: [{ value: 1, label: x }, { value: 2, label: y }] }');
  const said =
    'slide-empty-heading: this entry has no heading. (the template prints nothing behind ##: let it print the figure or the heading there.)';
  expect(findings(stats, { 'templates/partials/value.hbs': '{{!-- nothing --}}\n' })).toEqual([
    `5:42 ${said}`,
    `5:66 ${said}`,
  ]);
});
