import type { Item } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import type { Deck, Sheet } from '../deck.ts';
import { HEIGHT } from '../frame/grid.ts';
import { bar, group, hairline, linked, linkOf, textItem } from '../frame/items.ts';
import { fillSpot, placeholderOf } from '../frame/spot.ts';
import type { StyledText } from '../setting/look.ts';
import { PITCH, SIZES } from '../setting/scale.ts';
import { setText } from '../setting/setText.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { agendaSpots, PANEL, ROWS } from './parts/agendaSpots.ts';

/** So few rows are set larger. */
const FEW = 4;
/** The layout of slides, whose rows are groups. */
const GROUPED = 'agenda-grouped';
/** Where in a row number, name, tagline and page number stand. */
const CELLS = { number: [0, 54], name: [54, 270], tagline: [330, 162], page: [504, 48] } as const;

export const agenda: SlideLayout = {
  name: 'agenda',
  takes: {
    paragraphs: [0, 1],
    entries: [1, 10],
    entry: { paragraphs: [0, 1] },
    without: ['kicker', 'source'],
  },
  masters: (deck: Deck) => {
    const { labels, names, aside, remarks } = deck.words;
    const inks = deck.inks('accent1');
    const spots = agendaSpots(deck);
    const shared = {
      background: { slot: 'lt1' as const },
      items: [
        bar(names.sidePanel, { x: 0, y: 0, width: PANEL, height: HEIGHT }, { slot: 'accent1' }),
        bar(names.edge, { x: 0, y: 0, width: 12, height: HEIGHT }, inks.rule),
        bar(names.titleRule, { x: 60, y: 306, width: 72, height: 4 }, inks.rule),
      ],
    };
    const [own, list] = [[spots.title, spots.lead].map(placeholderOf), placeholderOf(spots.rows)];
    const grouped = labels.agenda + aside(remarks.grouped);
    return [
      { ...shared, name: 'agenda', label: labels.agenda, placeholders: [...own, list] },
      { ...shared, name: GROUPED, label: grouped, placeholders: own, occasional: true },
    ];
  },
  place: (slide: Slide, sheet: Sheet) => {
    const spots = agendaSpots(sheet.deck);
    return {
      master: GROUPED,
      items: [
        ...fillSpot(spots.title, [slide.title], sheet),
        ...fillSpot(spots.lead, slide.paragraphs, sheet),
        ...rows(slide.entries, sheet),
      ],
    };
  },
};

function rows(entries: readonly Entry[], sheet: Sheet): Item[] {
  const { words } = sheet.deck;
  const inks = sheet.deck.inks('lt1');
  const looks = inks.looks;
  const few = entries.length <= FEW;
  const step = Math.min(few ? 111 : 90, ROWS.height / entries.length);
  const top = ROWS.y + (ROWS.height - step * entries.length) / 2;
  const column = (
    what: keyof typeof CELLS,
    look: typeof looks.body,
    sizes: readonly number[],
    text: (entry: Entry, i: number) => StyledText,
  ) =>
    setText(
      sheet,
      entries.map((entry, i) => ({
        what,
        text: [text(entry, i)].filter((runs) => runs.length > 0),
        look,
        width: CELLS[what][1],
        height: step,
        maxLines: what === 'tagline' ? 2 : 1,
      })),
      sizes,
    ).settings;
  const own = (entry: Entry, text: string) => [{ text, origin: entry.origin }];
  const pageOf = (entry: Entry) => sheet.deck.target(linkOf(entry.heading) ?? '');
  const numberLook = { ...looks.value, colour: inks.accent, pitch: PITCH.heading };
  const numbers = column('number', numberLook, few ? [28] : SIZES.lead, (entry, i) =>
    own(entry, String(i + 1).padStart(2, '0')),
  );
  const names = column(
    'name',
    looks.heading,
    few ? [28, 24, ...SIZES.heading] : SIZES.heading,
    (entry) => entry.heading,
  );
  const taglines = column(
    'tagline',
    looks.quiet,
    few ? [16, ...SIZES.label] : SIZES.label,
    (entry) => entry.paragraphs[0] ?? [],
  );
  const pages = column('page', { ...looks.quiet, align: 'right' }, SIZES.label, (entry) => {
    const page = pageOf(entry);
    return page ? own(entry, String(page.number)) : [];
  });
  return entries.map((entry, i) => {
    const y = top + i * step;
    const link = linkOf(entry.heading);
    const tip = pageOf(entry)?.title;
    const cell = (name: keyof typeof CELLS, settings: typeof names) => {
      const setting = settings[i];
      if (!setting || setting.paragraphs.length === 0) return [];
      const [left, width] = CELLS[name];
      const box = { x: ROWS.x + left, y, width, height: step };
      const item = textItem(`${words.names[name]} ${i + 1}`, box, setting, 'middle');
      // One link a row, not four that say the same.
      return [name === 'name' ? linked(item, link, tip) : item];
    };
    return group(sheet.deck, `${words.names.row} ${i + 1}`, entry.heading, [
      ...(i > 0 ? [hairline(`${words.names.line} ${i + 1}`, ROWS.x, y, ROWS.width, inks.hairline)] : []),
      ...cell('number', numbers),
      ...cell('name', names),
      ...cell('tagline', taglines),
      ...cell('page', pages),
    ]);
  });
}
