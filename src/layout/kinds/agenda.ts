import type { Item } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts, Target } from '../deckFacts.ts';
import { HEIGHT } from '../frame/grid.ts';
import { bar, group, hairline, linkedBy, linkOf, textItems } from '../frame/itemMakers.ts';
import { fillPlaceholder, placeholderOf } from '../frame/placeholderSpec.ts';
import type { SlideKind } from '../slideKind.ts';
import { PITCH, SIZES } from '../typesetting/scale.ts';
import { type SetTexts, setText } from '../typesetting/setText.ts';
import type { StyledText, TextStyle } from '../typesetting/textStyle.ts';
import { agendaSpecs, PANEL, ROWS } from './parts/agendaSpecs.ts';

/** Agendas of at most this many rows have larger texts and higher rows. */
const FEW = 4;
/** The layout of our slides, which draw the rows as groups. */
const GROUPED = 'agenda-grouped';
/** Left edge and width of each text in a row, in points from the row's left edge. */
const CELLS = { number: [0, 54], name: [54, 270], tagline: [330, 162], page: [504, 48] } as const;
type Cell = keyof typeof CELLS;

export const agenda: SlideKind = {
  name: 'agenda',
  takes: {
    paragraphs: [0, 1],
    entries: [1, 10],
    entry: { paragraphs: [0, 1] },
    without: ['kicker', 'source'],
    advice: 'write an entry (##) for each part; an outline’s entries are its `units`.',
  },
  layouts: (deck: DeckFacts) => {
    const { labels, names, aside, remarks } = deck.words;
    const palette = deck.palette('accent1');
    const specs = agendaSpecs(deck);
    const shared = {
      background: { slot: 'lt1' as const },
      items: [
        bar(names.sidePanel, { x: 0, y: 0, width: PANEL, height: HEIGHT }, { slot: 'accent1' }),
        bar(names.edge, { x: 0, y: 0, width: 12, height: HEIGHT }, palette.rule),
        bar(names.titleRule, { x: 60, y: 306, width: 72, height: 4 }, palette.rule),
      ],
    };
    const [own, list] = [[specs.title, specs.lead].map(placeholderOf), placeholderOf(specs.rows)];
    const grouped = labels.agenda + aside(remarks.grouped);
    return [
      { ...shared, name: 'agenda', label: labels.agenda, placeholders: [...own, list] },
      { ...shared, name: GROUPED, label: grouped, placeholders: own, occasional: true },
    ];
  },
  place: (slide: Slide, page: PageFacts) => {
    const specs = agendaSpecs(page.deck);
    return {
      layout: GROUPED,
      items: [
        ...fillPlaceholder(specs.title, [slide.title], page),
        ...fillPlaceholder(specs.lead, slide.paragraphs, page),
        ...placeRows(slide.entries, page),
      ],
    };
  },
};

/** An entry and the page that its heading links to. */
interface Row {
  readonly entry: Entry;
  readonly number: number;
  readonly target: Target | undefined;
}

function placeRows(entries: readonly Entry[], page: PageFacts): Item[] {
  const { words } = page.deck;
  const line = page.deck.palette('lt1').hairline;
  const step = Math.min(entries.length <= FEW ? 111 : 90, ROWS.height / entries.length);
  const top = ROWS.y + (ROWS.height - step * entries.length) / 2;
  const rows = entries.map((entry, i): Row => {
    const link = linkOf(entry.heading);
    return { entry, number: i + 1, target: link === undefined ? undefined : page.deck.target(link) };
  });
  const columns = measureColumns(rows, step, page);
  return rows.map(({ entry, number }, i) => {
    const y = top + i * step;
    const cell = (name: Cell) => {
      const [left, width] = CELLS[name];
      const box = { x: ROWS.x + left, y, width, height: step };
      return textItems(`${words.names[name]} ${number}`, box, columns[name].at(i), 'middle');
    };
    return group(page.deck, `${words.names.row} ${number}`, entry.heading, [
      ...(i > 0 ? [hairline(`${words.names.line} ${number}`, ROWS.x, y, ROWS.width, line)] : []),
      ...cell('number'),
      // Only the name has the link, because four links to one page would be read out four times.
      ...cell('name').map((item) => linkedBy(entry.heading, item, page.deck)),
      ...cell('tagline'),
      ...cell('page'),
    ]);
  });
}

/** Sets each column of the rows at one size, for rows of `step` points. */
function measureColumns(rows: readonly Row[], step: number, page: PageFacts): Record<Cell, SetTexts> {
  const palette = page.deck.palette('lt1');
  const { styles } = palette;
  const few = rows.length <= FEW;
  const column = (what: Cell, style: TextStyle, sizes: readonly number[], textOf: (row: Row) => StyledText) =>
    setText(
      page,
      rows.map((row) => ({
        what,
        text: [textOf(row)].filter((runs) => runs.length > 0),
        style,
        width: CELLS[what][1],
        height: step,
        maxLines: what === 'tagline' ? 2 : 1,
      })),
      sizes,
    );
  const number = { ...styles.value, colour: palette.accent, pitch: PITCH.heading };
  const pages: TextStyle = { ...styles.quiet, align: 'right' };
  return {
    number: column('number', number, few ? [28] : SIZES.lead, (row) => [
      { text: String(row.number).padStart(2, '0'), origin: row.entry.origin },
    ]),
    name: column(
      'name',
      styles.heading,
      few ? [28, 24, ...SIZES.heading] : SIZES.heading,
      ({ entry }) => entry.heading,
    ),
    tagline: column('tagline', styles.quiet, few ? [16, ...SIZES.label] : SIZES.label, ({ entry }) =>
      entry.paragraphs.flat(),
    ),
    page: column('page', pages, SIZES.label, ({ entry, target }) =>
      target ? [{ text: String(target.number), origin: entry.origin }] : [],
    ),
  };
}
