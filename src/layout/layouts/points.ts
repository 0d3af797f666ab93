import type { Slot } from '../../brand/theme.ts';
import type { Box } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import { bodyList, listPlaceholder } from '../bodyList.ts';
import { type CalloutLook, callouts } from '../callout.ts';
import { contentMasters, contentPage } from '../contentFrame.ts';
import { evenParts, markParts } from '../continueSlides.ts';
import type { Deck, Sheet } from '../deck.ts';
import { columnLeft, columns, inset } from '../grid.ts';
import { plate } from '../items.ts';
import { looksOn } from '../looks.ts';
import { SIZES } from '../scale.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { fillSpot, placeholderOf, type Spot } from '../spot.ts';
import { readValue } from '../value.ts';

const CARD: CalloutLook = {
  value: SIZES.value,
  text: [18, 16, 14],
  padding: { x: 30, y: 30 },
  rule: true,
};

/** Beside a callout the list stands free on the slide; alone it stands on a panel as wide as the content. */
export const points: SlideLayout = {
  name: 'points',
  takes: { paragraphs: [0, 1], entries: [2, 6], entry: { paragraphs: [0, 2] } },
  masters: (deck: Deck) =>
    contentMasters(deck, (area) =>
      [false, true].map((beside) => {
        const { list, lead, ground } = spotsOf(deck, beside, area);
        return {
          name: nameOf(beside),
          label: beside ? '要点与数字' : '要点',
          type: 'obj',
          items: beside ? [] : [plate('Panel', area, { slot: ground })],
          placeholders: [placeholderOf(lead), listPlaceholder(list, deck.inks(ground))],
        };
      }),
    ),
  place: (slide: Slide, sheet: Sheet) =>
    contentPage(slide, sheet, (area) => {
      const callout = slide.entries.find(isCallout);
      const entries = slide.entries.filter((entry) => entry !== callout);
      const { list, lead, ground } = spotsOf(sheet.deck, callout !== undefined, area);
      const words = fillSpot(lead, slide.paragraphs, sheet);
      const spot = words.length > 0 ? under(lead, list) : list;
      const card = { ...area, x: columnLeft(8), width: columns(4) };
      const items = [
        ...words,
        ...bodyList(spot, entries, sheet.deck.inks(ground), sheet, 'list of points'),
        ...(callout
          ? callouts(sheet, [{ entry: callout, box: card, ground: 'accent1', number: 1 }], CARD)
          : []),
      ];
      return { master: nameOf(callout !== undefined), items };
    }),
  cut: (slide: Slide, count: number) => {
    const callout = slide.entries.find(isCallout);
    const entries = slide.entries.filter((entry) => entry !== callout);
    const parts = evenParts(entries, count);
    return markParts(slide, parts.length, (i) => ({
      entries: [...(parts[i] ?? []), ...(callout && i === 0 ? [callout] : [])],
      paragraphs: i === 0 ? slide.paragraphs : [],
    }));
  },
};

const nameOf = (beside: boolean): string => (beside ? 'points-callout' : 'points');

const isCallout = (entry: Entry): boolean => readValue(entry.heading) !== undefined;

/** The list's place when a lead stands over it. */
function under(lead: Spot, list: Spot): Spot {
  const y = lead.box.y + lead.box.height + 12;
  return { ...list, box: { ...list.box, y, height: list.box.y + list.box.height - y } };
}

function spotsOf(deck: Deck, beside: boolean, area: Box): { list: Spot; lead: Spot; ground: Slot } {
  const ground = beside ? 'lt1' : 'lt2';
  const looks = looksOn(deck.inks(ground));
  const box = beside ? { ...inset(area, 0, 18), width: columns(8) - 24 } : inset(area, 36, 24);
  return {
    ground,
    lead: {
      type: 'body',
      idx: 20,
      name: 'Lead',
      prompt: '一句话引入',
      box: { ...box, height: 60 },
      valign: 'top',
      look: looks.body,
      sizes: SIZES.lead,
    },
    list: {
      type: 'body',
      idx: 21,
      name: 'Points',
      prompt: '要点',
      box,
      valign: 'top',
      look: looks.body,
      sizes: SIZES.body,
    },
  };
}
