import { expect, test } from 'vitest';
import { lintPackage } from '../../lint/lintPackage.ts';
import { Parts } from '../../package/parts.ts';
import { type MadeTemplate, madeTemplate } from '../../template/aTemplate.ts';
import { builtOn, WORDED } from '../../template/builtOn.ts';
import { MADE } from '../../template/madeTemplates.ts';
import { validate } from '../validate.ts';

/** The parts of a deck that are not the template's. */
const OURS = /^(?:ppt\/(?:slides|notesSlides|charts)\/|ppt\/embeddings\/workbook|docProps\/(?:app|core))/u;

function made(name: string): MadeTemplate {
  const found = MADE[name];
  if (!found) throw new Error(`no template is called ${name}`);
  return found;
}

/** The decks of many kinds on made templates, each built at the first question. */
const worded = new Map<string, ReturnType<typeof builtOn>>();
function wordedOn(name: string): ReturnType<typeof builtOn> {
  const built = worded.get(name) ?? builtOn(made(name), WORDED);
  worded.set(name, built);
  return built;
}

const textOf = (parts: Parts, under: RegExp): string =>
  parts
    .names()
    .filter((name) => under.test(name) && name.endsWith('.xml'))
    .map((name) => parts.text(name))
    .join('\n');

test.each(Object.keys(MADE))(
  'on the template “%s” a deck of many kinds is sound and loses no word',
  async (name) => {
    const { deck, report } = await wordedOn(name);
    const parts = Parts.unzip(deck);
    // The validator is a separate process, so it runs while the lint does.
    const faults = validate(deck);
    expect(lintPackage(parts).filter(({ part }) => OURS.test(part))).toEqual([]);

    // The deck keeps the template, which is valid too, but for the lost picture of one.
    expect((await faults).filter((fault) => !(name.startsWith('wps') && /lost\.png/.test(fault)))).toEqual(
      [],
    );

    const written = textOf(parts, /^ppt\/(?:slides|charts|notesSlides)\//u);
    const named = report.sorted().flatMap(({ span }) => (span ? [WORDED.slice(span.start, span.end)] : []));
    const lost = [...WORDED.matchAll(/Q\d+q/gu)]
      .map(([word]) => word)
      .filter(
        (word) => word !== 'Q15q' && !written.includes(word) && !named.some((one) => one.includes(word)),
      );
    expect(lost).toEqual([]);
  },
);

test('the masters, layouts and themes of the template are in the deck as they were', async () => {
  const { deck, template } = await wordedOn('two masters');
  const [own, theirs] = [Parts.unzip(deck), Parts.unzip(template)];
  const kept = theirs
    .names()
    .filter((name) => /^ppt\/(?:slideMasters|slideLayouts|theme)\/[^/]+\.xml$/u.test(name));
  expect(kept.length).toBeGreaterThan(10);
  for (const name of kept) expect(Buffer.compare(own.bytes(name), theirs.bytes(name)), name).toBe(0);
});

test('texts in placeholders of the template say nothing of their place and their look', async () => {
  const { deck } = await wordedOn('plain');
  const slides = textOf(Parts.unzip(deck), /^ppt\/slides\/slide\d+\.xml$/u);
  const filled = [...slides.matchAll(/<p:sp>(?:(?!<\/p:sp>).)*<p:ph\b.*?<\/p:sp>/gsu)].map(
    ([shape]) => shape,
  );
  expect(filled.length).toBeGreaterThan(20);
  for (const shape of filled) {
    expect(shape).toContain('<p:spPr/>');
    expect(shape).not.toMatch(/\ssz="|<a:solidFill|<a:latin|<a:lnSpc|<a:buNone|<a:noAutofit/u);
  }
});

test('what is drawn names colours and faces of the theme, never fixed ones', async () => {
  const { deck } = await wordedOn('dark map');
  const drawn = textOf(Parts.unzip(deck), /^ppt\/(?:slides\/slide|charts\/chart)\d+\.xml$/u);
  expect(drawn).not.toContain('srgbClr');
  const faces = [...drawn.matchAll(/<a:(?:latin|ea) typeface="([^"]*)"/gu)].map(([, face]) => face);
  expect([...new Set(faces)].sort()).toEqual(['+mj-ea', '+mj-lt', '+mn-ea', '+mn-lt']);
});

test('sample slides of a deck that serves as template go, with what belongs to them', async () => {
  const { deck, template } = await wordedOn('wps with a lost picture');
  expect(Parts.unzip(template).names()).toContain('ppt/presentation.xml');
  const parts = Parts.unzip(deck);
  const list = parts.text('ppt/presentation.xml').match(/<p:sldId /gu) ?? [];
  expect(list).toHaveLength(
    parts.names().filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name)).length,
  );
  expect(parts.text('[Content_Types].xml')).toContain('presentationml.presentation.main+xml');
  expect(parts.text('[Content_Types].xml')).not.toContain('template.main+xml');
});

test('the same outline and template give the same bytes', async () => {
  const [first, second] = [await wordedOn('german'), await builtOn(made('german'), WORDED)];
  expect(madeTemplate(made('german'))).toEqual(first.template);
  expect(Buffer.compare(first.deck, second.deck)).toBe(0);
});

test('a template without a usable layout gets one with a title, which its master lists', async () => {
  const bare = { masters: [{ placeholders: [], layouts: [{ name: 'Photo', placeholders: [] }] }] };
  const { deck, report } = await builtOn(bare, WORDED);
  expect(report.sorted().map(({ code }) => code)).toContain('template-layout-added');
  const parts = Parts.unzip(deck);
  expect(await validate(deck)).toEqual([]);
  expect(parts.text('ppt/slideLayouts/deckwrightLayout1.xml')).toContain('<p:ph type="title"/>');
  expect(parts.text('ppt/slideMasters/slideMaster1.xml').match(/<p:sldLayoutId /gu)).toHaveLength(2);
});

test('points stand in the body of the layout for points, each text one level below its heading', async () => {
  const { deck } = await wordedOn('plain');
  const parts = Parts.unzip(deck);
  const slide = parts
    .names()
    .find((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name) && parts.text(name).includes('Q33q'));
  const xml = parts.text(slide ?? '');
  const [body] = /<p:sp>(?:(?!<\/p:sp>).)*<p:ph idx="1"\/>.*?<\/p:sp>/su.exec(xml) ?? [''];
  const said = [...body.matchAll(/<a:p>(<a:pPr lvl="1"\/>)?.*?<a:t>(.*?)<\/a:t>/gsu)].map(
    ([, level, text]) => [text, level !== undefined],
  );
  expect(said).toEqual([
    ['Q33q', false],
    ['Q34q', true],
    ['Q35q', false],
    ['Q36q', true],
  ]);
});

/** The slides of a deck whose text has a word, with the name of the layout that each is on. */
function slideWith(word: string, parts: Parts): { readonly xml: string; readonly layout: string } {
  const name = parts
    .names()
    .find((one) => /^ppt\/slides\/slide\d+\.xml$/u.test(one) && parts.text(one).includes(word));
  if (name === undefined) throw new Error(`no slide has ${word}`);
  const relations = parts.text(name.replace('slides/', 'slides/_rels/').concat('.rels'));
  const [, layout] = /slideLayouts\/(\w+\.xml)/u.exec(relations) ?? [];
  const [, called] = /<p:cSld name="([^"]*)"/u.exec(parts.text(`ppt/slideLayouts/${layout}`)) ?? [];
  return { xml: parts.text(name), layout: called ?? '' };
}

/** Two columns on a template, whose list has so many items. */
const columnsOf = (items: number, brand = '') => `deck: { title: 国门 }
brand: { template: company.potx${brand} }
slides:
  - kind: columns
    title: 两件事
    columns:
      - { heading: Q1q, items: [${Array.from({ length: items }, () => '{ text: Q2q, items: [Q3q] }').join(', ')}] }
      - { heading: Q4q, text: Q5q }
`;

test('two columns of words stand in the two halves of a layout, each text below its heading', async () => {
  const { deck } = await builtOn(made('plain'), columnsOf(1));
  const { xml, layout } = slideWith('Q1q', Parts.unzip(deck));
  const bodies = [...xml.matchAll(/<p:ph (?:sz="half" )?idx="([12])"\/>.*?<\/p:sp>/gsu)].map(
    ([body, idx]) => [
      idx,
      [...body.matchAll(/<a:p>(?:<a:pPr lvl="(\d)"\/>)?.*?<a:t>(.*?)<\/a:t>/gsu)].map(
        ([, level = '0', text]) => `${level} ${text}`,
      ),
    ],
  );
  expect(layout).toBe('Two');
  expect(bodies).toEqual([
    ['1', ['0 Q1q', '1 Q2q', '2 Q3q']],
    ['2', ['0 Q4q', '1 Q5q']],
  ]);
  expect(await validate(deck)).toEqual([]);
});

test('columns that are too long for the halves, or on a layout that is written down, are drawn', async () => {
  const long = await builtOn(made('plain'), columnsOf(6));
  expect(slideWith('Q1q', Parts.unzip(long.deck)).layout).toBe('Title Only');
  const written = await builtOn(made('plain'), columnsOf(1, ', layouts: { content: Title Only }'));
  expect(slideWith('Q1q', Parts.unzip(written.deck)).layout).toBe('Title Only');
});

test('a table and a chart fill a placeholder of the layout that has one for them, below the first letter of the title', async () => {
  const { deck } = await wordedOn('layouts for objects');
  const parts = Parts.unzip(deck);
  const table = slideWith('Q37q', parts);
  expect(table.layout).toBe('Title and Content');
  expect(table.xml).toMatch(
    /<p:graphicFrame>(?:(?!<\/p:graphicFrame>).)*<p:nvPr><p:ph idx="1"\/><\/p:nvPr>.*?<p:xfrm><a:off x="701040"/su,
  );
  const chart = slideWith('Q42q', parts);
  expect(chart.layout).toBe('Title and Chart');
  expect(chart.xml).toMatch(/<p:nvPr><p:ph type="chart" idx="15"\/><\/p:nvPr>/u);
});

test('no slide shows an empty placeholder', async () => {
  const { deck } = await wordedOn('layouts for objects');
  const slides = textOf(Parts.unzip(deck), /^ppt\/slides\/slide\d+\.xml$/u);
  for (const [shape] of slides.matchAll(/<p:sp>(?:(?!<\/p:sp>).)*<p:ph\b.*?<\/p:sp>/gsu))
    expect(shape).toMatch(/<a:t>|<a:fld /u);
});

const PICTURED = `deck: { title: Q80q, language: en, date: 2026 }
brand: { template: company.potx }
opening:
  name: Opening
  slides:
    - kind: cover
      image: assets/picture.png
      alt: A picture
      focus: 100% 50%
      notes: x
units:
  - id: one
    name: Q81q
    short: Q81q
    tagline: Q82q
    image: assets/picture.png
    alt: Another picture
    notes: x
    slides:
      - { kind: statement, title: Q83q, text: Q84q, notes: x }
      - { kind: picture, title: Q85q, image: assets/picture.png, alt: A third picture, notes: x }
`;

test('the picture of a cover and of a divider fills the placeholder of a layout that has one, around its focal point', async () => {
  const { deck } = await builtOn(made('layouts for objects'), PICTURED);
  const parts = Parts.unzip(deck);
  expect(await validate(deck)).toEqual([]);
  expect(lintPackage(parts).filter(({ part }) => OURS.test(part))).toEqual([]);
  const cover = slideWith('Q80q', parts);
  expect(cover.layout).toBe('Title with Picture');
  // 40 × 30 pixels in 480 × 540 points: a third of the width is cut off, all of it on the left.
  expect(cover.xml).toMatch(
    /<p:ph type="pic" idx="13"\/>.*?<a:srcRect l="33333" t="0" r="0" b="0"\/>.*?<p:spPr\/><\/p:pic>/su,
  );
  const divider = slideWith('Q82q', parts);
  expect(divider.layout).toBe('Section with Picture');
  expect(divider.xml).toMatch(/<p:ph type="pic" idx="14"\/>/u);
  const picture = slideWith('Q85q', parts);
  expect(picture.layout).toBe('Title and Content');
  expect(picture.xml).toMatch(/<p:pic>.*?<p:nvPr><p:ph idx="1"\/><\/p:nvPr>/su);
});

test('several pictures of a cover share the place of one, and its last text takes a placeholder of its own', async () => {
  const three = ['100% 50%', '0% 50%'].map(
    (focus) => `{ image: assets/picture.png, alt: A, focus: ${focus} }`,
  );
  const text = PICTURED.replace(
    / {6}image: .*\n {6}alt: .*\n {6}focus: .*\n/u,
    `      images: [${three.join(', ')}]\n`,
  ).replace('title: Q80q', `title: Q80q, subtitle: Q86q, organisation: Q87q`);
  const place = (type: string, idx: number, y: number) => ({ type, idx, at: [48, y, 400, 36] as const });
  const layouts = made('layouts for objects').masters[0]?.layouts.map((layout) => {
    const [title, , picture] = layout.placeholders;
    if (layout.name !== 'Title with Picture' || !title || !picture) return layout;
    return { ...layout, placeholders: [title, place('subTitle', 1, 280), picture, place('body', 20, 460)] };
  });
  const { deck } = await builtOn({ masters: [{ layouts: layouts ?? [] }] }, text);
  const { xml, layout } = slideWith('Q80q', Parts.unzip(deck));
  expect(layout).toBe('Title with Picture');
  expect(xml.match(/<p:pic>/gu)).toHaveLength(2);
  expect(xml).not.toContain('type="pic"');
  expect(xml).toMatch(/<p:ph type="body" idx="20"\/>(?:(?!<\/p:sp>).)*Q87q/su);
  expect(await validate(deck)).toEqual([]);
});

test('a chart beside which something stands fills no placeholder, nor does a layout that is written down lose its slides', async () => {
  const written = WORDED.replace(
    'template: company.potx',
    'template: company.potx\n  layouts: { content: Title Only }',
  );
  const { deck } = await builtOn(made('layouts for objects'), written);
  const parts = Parts.unzip(deck);
  for (const word of ['Q37q', 'Q42q']) expect(slideWith(word, parts).layout).toBe('Title Only');
});

test.each([
  ['plain', [960, 540]],
  ['four by three', [720, 540]],
  ['a narrow page', [421, 595]],
] as const)('a source is no smaller than 9 points, however narrow the slide: %s', async (_, size) => {
  const { deck, report } = await builtOn({ ...made('plain'), size }, WORDED);
  const slides = textOf(Parts.unzip(deck), /^ppt\/slides\/slide\d+\.xml$/u);
  const [source] = /<p:sp>(?:(?!<\/p:sp>).)*Q16q.*?<\/p:sp>/su.exec(slides) ?? [''];
  const sizes = [...source.matchAll(/<a:rPr[^>]* sz="(\d+)"/gu)].map(([, written]) => Number(written));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(900);
  expect(report.sorted().filter(({ message }) => message.includes('source'))).toEqual([]);
});
