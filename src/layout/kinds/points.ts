import type { Slot } from '../../brand/theme.ts';
import type { Box } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import { evenParts } from '../continueSlides.ts';
import type { Deck, Sheet } from '../deck.ts';
import { contentMasters, contentPage, WORDY } from '../frame/contentFrame.ts';
import { columnLeft, columns, inset } from '../frame/grid.ts';
import { plate } from '../frame/items.ts';
import { INDEX } from '../frame/placeholderIndex.ts';
import { fillSpot, placeholderOf, type Spot } from '../frame/spot.ts';
import { SIZES } from '../setting/scale.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { bodyList, listPlaceholder } from './parts/bodyList.ts';
import { type CalloutLook, callouts } from './parts/callout.ts';
import { readValue } from './parts/value.ts';

const CARD: CalloutLook = {
  value: SIZES.value,
  text: [18, 16, 14],
  padding: { x: 30, y: 30 },
  rule: true,
};

const LEAD_HEIGHT = 60;

/** Beside a callout the list stands free on the slide; alone it stands on a panel as wide as the content. */
export const points: SlideLayout = {
  name: 'points',
  takes: { paragraphs: [0, 1], entries: [2, 6], entry: { paragraphs: [0, 2] } },
  masters: (deck: Deck) =>
    contentMasters(deck, (area) =>
      [false, true].flatMap((beside) =>
        [false, true].map((led) => {
          const { list, lead, ground } = spotsOf(deck, beside, led, area);
          const { labels, aside, remarks, names, prompts } = deck.words;
          return {
            name: nameOf(beside, led),
            label: (beside ? labels.pointsAndCallout : labels.points) + (led ? aside(remarks.led) : ''),
            type: 'obj',
            occasional: beside || led,
            items: beside ? [] : [plate(names.panel, area, { slot: ground })],
            placeholders: [
              ...(led ? [placeholderOf(lead)] : []),
              listPlaceholder(list, deck.inks(ground), prompts.detail),
            ],
          };
        }),
      ),
    ),
  place: (slide: Slide, sheet: Sheet) =>
    contentPage(slide, sheet, (area) => {
      const callout = slide.entries.find(isCallout);
      const entries = slide.entries.filter((entry) => entry !== callout);
      const [beside, led] = [callout !== undefined, slide.paragraphs.length > 0];
      const { list, lead, ground } = spotsOf(sheet.deck, beside, led, area);
      const card = { ...area, x: columnLeft(8), width: columns(4) };
      const items = [
        ...fillSpot(lead, slide.paragraphs, sheet),
        ...bodyList(list, entries, sheet.deck.inks(ground), sheet, 'list of points', firstOf(slide)),
        ...(callout
          ? callouts(sheet, [{ entry: callout, box: card, ground: 'accent1', number: 1 }], CARD)
          : []),
      ];
      return { master: nameOf(beside, led), items };
    }),
  cut: (slide: Slide, count: number) => {
    const callout = slide.entries.find(isCallout);
    const entries = slide.entries.filter((entry) => entry !== callout);
    const parts = evenParts(entries, count);
    const before = (i: number) => parts.slice(0, i).flat().length;
    return parts.map((part, i) => ({
      settings: {
        ...slide.settings,
        [FIRST]: { value: String(before(i) + 1), text: [], origin: slide.origin },
      },
      entries: [...part, ...(callout && i === 0 ? [callout] : [])],
      paragraphs: i === 0 ? slide.paragraphs : [],
    }));
  },
};

/** The number of a slide’s first point: a list that goes on from the slide before counts on. */
const FIRST = 'first';
const firstOf = (slide: Slide): number => Number(slide.settings[FIRST]?.value ?? 1);

const nameOf = (beside: boolean, led: boolean): string =>
  `points${beside ? '-callout' : ''}${led ? WORDY : ''}`;

const isCallout = (entry: Entry): boolean => readValue(entry.heading) !== undefined;

/** The list takes the whole box, or what a lead over it leaves. */
function spotsOf(
  deck: Deck,
  beside: boolean,
  led: boolean,
  area: Box,
): { list: Spot; lead: Spot; ground: Slot } {
  const { names, prompts } = deck.words;
  const ground = beside ? 'lt1' : 'lt2';
  const looks = deck.inks(ground).looks;
  const box = beside ? { ...inset(area, 0, 18), width: columns(8) - 24 } : inset(area, 36, 24);
  const over = led ? LEAD_HEIGHT + 12 : 0;
  return {
    ground,
    lead: {
      type: 'body',
      idx: INDEX.lead,
      what: 'lead',
      name: names.lead,
      prompt: prompts.lead,
      box: { ...box, height: LEAD_HEIGHT },
      valign: 'top',
      look: looks.body,
      sizes: SIZES.lead,
    },
    list: {
      type: 'body',
      idx: INDEX.main,
      what: 'points',
      name: names.points,
      prompt: prompts.point,
      box: { ...box, y: box.y + over, height: box.height - over },
      valign: 'top',
      look: looks.body,
      sizes: SIZES.body,
    },
  };
}
