/** A block of an outline, or a record in it. */
type Made = Record<string, unknown>;

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const without = (made: Made, ...names: string[]): Made =>
  Object.fromEntries(Object.entries(made).filter(([name]) => !names.includes(name)));
/** Changes each record of a list; an item that is a text alone stays. */
const each = (value: unknown, change: (item: Made) => Made): unknown[] =>
  list(value).map((item) => (typeof item === 'object' && item !== null ? change(item as Made) : item));

/** A list of at most `most` items, each with at most two items below it. */
const shortList = (made: Made, most: number): Made =>
  'items' in made
    ? {
        ...made,
        items: each(made.items, (item) => shortList(item, 2)).slice(0, most),
      }
    : made;

/** What each kind does not take together, by its description and its errors; the left one of two stays. */
const KINDS: Readonly<Record<string, (made: Made) => Made>> = {
  timeline: (made) => (list(made.items).length > 4 ? without(made, 'image', 'alt', 'focus') : made),
  // A drop is drawn for any figure; the other scales need facts in its unit, a percentage or a small number.
  fact: (made) =>
    made.scale
      ? { ...without(made, 'facts-place'), scale: { ...(made.scale as Made), as: 'drop', icon: undefined } }
      : made,
  picture: (made) => (made.place === 'pair' && !made.second ? without(made, 'place') : made),
  text: (made) => (made.items || made.text ? made : { ...made, text: '国门' }),
  columns: (made) => ({ ...made, columns: each(made.columns, (column) => shortList(column, 2)) }),
  cards,
  chart,
  // The places of units are random, so that pins on a map would cover one another, and not all have a picture for a route.
  overview: (made) => without(made, 'image', 'alt', 'focus', 'vignettes'),
  // Marks need whole numbers, bars one unit, a pair that stands out its words, and a takeaway two lists.
  compare: (made) => ({
    ...without(made, 'count', 'emphasis', 'takeaway'),
    before: undrawn(made.before),
    after: undrawn(made.after),
  }),
  // Emphasis, notes and formulas name rows and columns of the table.
  table: (made) => ({
    ...without(made, 'emphasis', 'row-notes', 'computed'),
    rows: list(made.rows).slice(0, 4),
  }),
};

/** A side of a comparison without the number that is drawn for it. */
const undrawn = (side: unknown): unknown =>
  typeof side === 'object' && side !== null ? without(side as Made, 'drawn') : side;

const BESIDE_STEPS = ['image', 'alt', 'items'];
const BESIDE_QUOTES = ['icon', 'image', 'alt', 'items', 'mark'];

function cards(made: Made): Made {
  const items = (names: readonly string[]) => each(made.items, (item) => without(item, ...names));
  if (made.as === undefined) return { ...made, items: each(made.items, (item) => shortList(item, 1)) };
  if (made.as === 'quotes') return { ...without(made, 'result'), items: items(BESIDE_QUOTES) };
  if (made.as === 'steps') return { ...without(made, 'takeaway', 'by'), items: items(BESIDE_STEPS) };
  return { ...without(made, 'result', 'takeaway', 'by'), items: items(['items']) };
}

const STACKS = ['column', 'bar', 'area'];
/** They name a series, or stand for one way of drawing a chart; charts have random tests of their own. */
const OF_ONE_WAY = ['line', 'line-unit', 'axis', 'format', 'labels', 'computed'];

function chart(made: Made): Made {
  const series = list(made.series);
  const one = made.chart === 'doughnut' ? { ...made, series: series.slice(0, 1) } : without(made, 'centre');
  const stacked = STACKS.includes(String(made.chart)) && series.length > 1 ? one : without(one, 'stacked');
  return without(stacked, ...OF_ONE_WAY, ...(made.facts ? ['callout', 'text'] : []));
}

/** Leaves out of a random block of a kind what the kind does not take together, so that most blocks give a slide. */
export const asDocumented = (kind: string, made: Made): Made => KINDS[kind]?.(made) ?? made;
