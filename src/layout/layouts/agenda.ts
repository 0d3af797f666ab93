import type { Box, Item } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import type { Deck, Sheet } from '../deck.ts';
import { HEIGHT, WIDTH } from '../grid.ts';
import { bar, group, hairline, linked, linkOf, textItem } from '../items.ts';
import type { StyledText } from '../look.ts';
import { looksOn } from '../looks.ts';
import { PITCH, SIZES } from '../scale.ts';
import { setText } from '../setText.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { fillSpot, placeholderOf, type Spot } from '../spot.ts';

/** So few rows are set larger. */
const FEW = 4;
const PANEL = 312;
const ROWS: Box = { x: 360, y: 48, width: WIDTH - 360 - 48, height: 444 };
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
    const { labels, names } = deck.words;
    const inks = deck.inks('accent1');
    const spots = spotsOf(deck);
    return [
      {
        name: 'agenda',
        label: labels.agenda,
        background: { slot: 'lt1' },
        items: [
          bar(names.sidePanel, { x: 0, y: 0, width: PANEL, height: HEIGHT }, { slot: 'accent1' }),
          bar(names.edge, { x: 0, y: 0, width: 12, height: HEIGHT }, inks.rule),
          bar(names.titleRule, { x: 60, y: 306, width: 72, height: 4 }, inks.rule),
        ],
        placeholders: [spots.title, spots.lead].map(placeholderOf),
      },
    ];
  },
  place: (slide: Slide, sheet: Sheet) => {
    const spots = spotsOf(sheet.deck);
    return {
      master: 'agenda',
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
  const looks = looksOn(inks);
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
      return [linked(textItem(`${words.names[name]} ${i + 1}`, box, setting, 'middle'), link, tip)];
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

function spotsOf(deck: Deck): { title: Spot; lead: Spot } {
  const { names, prompts } = deck.words;
  const inks = deck.inks('accent1');
  const looks = looksOn(inks);
  const at = { x: 60, width: PANEL - 60 - 30 };
  return {
    title: {
      type: 'title',
      idx: 0,
      what: 'title',
      name: names.title,
      prompt: prompts.agenda,
      box: { ...at, y: 156, height: 132 },
      valign: 'bottom',
      look: looks.title,
      sizes: [...SIZES.section, ...SIZES.title],
      maxLines: 3,
    },
    lead: {
      type: 'body',
      idx: 20,
      what: 'lead',
      name: names.lead,
      prompt: prompts.gist,
      box: { ...at, y: 330, height: 108 },
      valign: 'top',
      look: { ...looks.body, colour: inks.quiet, style: 'balanced' },
      sizes: SIZES.body,
    },
  };
}
