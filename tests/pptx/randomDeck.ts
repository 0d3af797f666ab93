import fc from 'fast-check';
import { withKeys } from '../../src/layout/identity.ts';
import type { Colour, Gradient } from '../../src/scene/colour.ts';
import type {
  Box,
  ChartItem,
  Described,
  FreeformItem,
  GroupItem,
  Item,
  Line,
  Paragraph,
  PictureItem,
  SceneRun,
  ShapeItem,
  TableItem,
  TextItem,
} from '../../src/scene/item.ts';
import { PRESET_SHAPES, type PresetShape } from '../../src/scene/presetShapes.ts';
import type { Page, Scene } from '../../src/scene/scene.ts';
import { CHARACTER } from '../random/words.ts';
import { content, deck, everyKind, page, tableStyle } from './everyKind.ts';

const words = fc.oneof(
  fc.string({ unit: CHARACTER, maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('国', '门', '727', '，', '“', '”', ' ', 'A', '\n', '—'), maxLength: 20 }),
);
const points = (max: number) => fc.double({ min: 0, max, noNaN: true });
const box: fc.Arbitrary<Box> = fc.record({
  x: points(900),
  y: points(500),
  width: points(900),
  height: points(500),
});
const colour: fc.Arbitrary<Colour> = fc.record(
  {
    slot: fc.constantFrom('dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent6'),
    alpha: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: ['slot'] },
);
const described: fc.Arbitrary<Described> = fc.oneof(
  fc.record({ alt: words }),
  fc.constant({ decorative: true } as const),
);
const link = fc.oneof(
  fc.constantFrom('#page-1', 'https://example.org/a b?c=d&e'),
  words.map((to) => `mailto:a${to}`),
);

const run: fc.Arbitrary<SceneRun> = fc.record(
  {
    text: words,
    size: fc.integer({ min: 1, max: 180 }),
    bold: fc.boolean(),
    colour,
    role: fc.constantFrom('heading', 'body', 'quotation'),
    link,
    tip: words,
  },
  { requiredKeys: ['text', 'size', 'bold', 'colour', 'role'] },
);

const paragraph: fc.Arbitrary<Paragraph> = fc.record(
  {
    runs: fc.array(run, { maxLength: 3 }),
    align: fc.constantFrom('left', 'center', 'right'),
    pitch: points(200),
    before: points(50),
    after: points(50),
    level: fc.integer({ min: 0, max: 4 }),
    indent: points(100),
    hanging: fc.double({ min: -50, max: 50, noNaN: true }),
    bullet: fc.record({
      kind: fc.constantFrom('number', 'char'),
      char: fc.constantFrom('•', '–', '&'),
      colour,
    }),
  },
  { requiredKeys: ['runs', 'align', 'pitch', 'before', 'after', 'level', 'indent', 'hanging'] },
);
const paragraphs = fc.array(paragraph, { maxLength: 3 });

const text: fc.Arbitrary<TextItem> = fc.record(
  {
    kind: fc.constant('text'),
    name: words,
    box,
    paragraphs,
    valign: fc.constantFrom('top', 'middle', 'bottom'),
    link,
    tip: words,
  },
  { requiredKeys: ['kind', 'name', 'box', 'paragraphs', 'valign'] },
);

const line: fc.Arbitrary<Line> = fc.record(
  { colour, width: points(20), head: fc.constant(true as const), dashed: fc.constant(true as const) },
  { requiredKeys: ['colour', 'width'] },
);
const gradient: fc.Arbitrary<Gradient> = fc.record({
  stops: fc.tuple(
    fc.record({ at: fc.constant(0), colour }),
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), colour }),
    fc.record({ at: fc.constant(1), colour }),
  ),
  towards: fc.constantFrom('right', 'bottom'),
});

const shape: fc.Arbitrary<ShapeItem> = fc.record(
  {
    kind: fc.constant('shape'),
    name: words,
    shape: fc.constantFrom(...(Object.keys(PRESET_SHAPES) as PresetShape[])),
    box,
    radius: points(300),
    notch: points(300),
    fill: fc.oneof(colour, gradient),
    line,
    rising: fc.constant(true as const),
    link,
    described,
  },
  { requiredKeys: ['kind', 'name', 'shape', 'box', 'described'] },
);

const freeform: fc.Arbitrary<FreeformItem> = fc.record(
  {
    kind: fc.constant('freeform'),
    name: words,
    box,
    path: fc.constantFrom('M0 0L10 10', 'M1.5 2C3 4 5 6 7 8Z', 'M0 0L9 0L9 9ZM2 2L3 3'),
    view: fc.constant({ width: 10, height: 10 }),
    fill: colour,
    line,
    link,
    described,
  },
  { requiredKeys: ['kind', 'name', 'box', 'path', 'view', 'described'] },
);

const picture: fc.Arbitrary<PictureItem> = fc.record({
  kind: fc.constant('picture'),
  name: words,
  box,
  media: fc.constantFrom('dot', 'logo'),
  described,
});

const table: fc.Arbitrary<TableItem> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([x, y]) =>
    fc.record(
      {
        kind: fc.constant('table'),
        name: words,
        box,
        columns: fc.array(points(300), { minLength: x, maxLength: x }),
        rowHeights: fc.array(points(100), { minLength: y, maxLength: y }),
        rows: fc.array(
          fc.array(fc.record({ paragraphs, fill: colour }, { requiredKeys: ['paragraphs'] }), {
            minLength: x,
            maxLength: x,
          }),
          { minLength: y, maxLength: y },
        ),
        rule: fc.oneof(fc.constant(tableStyle.rule), fc.record({ colour, width: points(6) })),
        headRule: fc.constant(tableStyle.headRule),
        total: fc.constant(true as const),
        padding: points(20),
        described,
      },
      {
        requiredKeys: [
          'kind',
          'name',
          'box',
          'columns',
          'rowHeights',
          'rows',
          'rule',
          'padding',
          'described',
        ],
      },
    ),
  )
  .map((table) => ({ ...table, box: { ...table.box, width: table.columns.reduce((a, b) => a + b, 0) } }));

const value = fc.oneof(fc.double(), fc.integer({ min: -1000, max: 1000 }), fc.constant(null));
const chart: fc.Arbitrary<ChartItem> = fc.record({
  kind: fc.constant('chart'),
  name: words,
  box,
  chart: fc.constantFrom('column', 'bar', 'line', 'doughnut'),
  categories: fc.array(words, { maxLength: 5 }),
  series: fc.array(
    fc.record(
      {
        name: words,
        values: fc.array(value, { maxLength: 6 }),
        colour,
        format: fc.constantFrom('0', '#,##0.00', '0%'),
        formats: fc.dictionary(fc.constantFrom('0', '3'), fc.constantFrom('0', '0.0###', '+0;-0;0')),
        points: fc.dictionary(fc.constantFrom('0', '3'), colour),
        labels: fc.dictionary(
          fc.constantFrom('0', '3'),
          fc.record({
            size: fc.integer({ min: 6, max: 40 }),
            colour,
            move: fc.record({
              right: fc.integer({ min: -90, max: 90 }),
              down: fc.integer({ min: -90, max: 90 }),
            }),
          }),
        ),
      },
      { requiredKeys: ['name', 'values', 'colour'] },
    ),
    { maxLength: 3 },
  ),
  labels: fc.record({
    size: fc.integer({ min: 6, max: 40 }),
    bold: fc.boolean(),
    colour,
  }),
  axis: fc.record({
    size: fc.integer({ min: 6, max: 40 }),
    colour,
    skip: fc.integer({ min: 1, max: 9 }),
  }),
  legend: fc.boolean(),
  described,
});

const simple: fc.Arbitrary<Item> = fc.oneof(text, shape, freeform, picture, chart);
const group: fc.Arbitrary<GroupItem> = fc.record({
  kind: fc.constant('group'),
  name: words,
  items: fc.array(simple, { maxLength: 3 }),
});
const nested: fc.Arbitrary<GroupItem> = fc.record({
  kind: fc.constant('group'),
  name: words,
  items: fc.array(fc.oneof(simple, group), { maxLength: 3 }),
});
const body: fc.Arbitrary<TextItem> = text.map((item) => {
  const placeholder = content.placeholders.find(({ type }) => type === 'body');
  return placeholder ? { ...item, placeholder } : item;
});

/** Makes pages with any objects in any state that a scene allows; their texts may be any characters. */
const randomPage: fc.Arbitrary<Page> = fc
  .record({
    items: fc.array(fc.oneof(simple, nested, table), { maxLength: 6 }),
    body: fc.option(body, { nil: undefined }),
    notes: fc.array(words, { maxLength: 2 }),
  })
  .map(({ items, body: words, notes }) =>
    page(1, withKeys(named([...(words ? [words] : []), ...items])), { notes }),
  );

/** Makes a deck of random pages. The same seed gives the same deck. */
export function randomDeck(seed: number, count: number): Scene {
  const pages = fc.sample(randomPage, { seed, numRuns: count });
  const numbered = pages.map((one, index) => {
    const id = `page-${index + 1}`;
    return { ...one, number: index + 1, id, key: id };
  });
  return deck(numbered, { media: everyKind().media });
}

/** Makes the names on each page different, as a scene requires. */
function named(items: readonly Item[], path = ''): Item[] {
  return items.map((item, index) => {
    const name = `${item.name} ${path}${index}`;
    return item.kind === 'group'
      ? { ...item, name, items: named(item.items, `${path}${index}.`) }
      : { ...item, name };
  });
}
