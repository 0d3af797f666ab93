import type { Box } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import { bodyList, listPlaceholder } from '../bodyList.ts';
import { type CalloutLook, callouts } from '../callout.ts';
import { contentItems, contentMaster } from '../contentFrame.ts';
import { evenParts, markParts } from '../continueSlides.ts';
import type { Deck, Sheet } from '../deck.ts';
import { CONTENT_BOTTOM, CONTENT_TOP, columnLeft, columns, INNER, MARGIN } from '../grid.ts';
import { looksOn } from '../looks.ts';
import { SIZES } from '../scale.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { fillSpot, placeholderOf, type Spot } from '../spot.ts';
import { readValue } from '../value.ts';

export const points: SlideLayout = {
  name: 'points',
  takes: { paragraphs: [0, 1], entries: [2, 6], entry: { paragraphs: [0, 2] } },
  masters: (deck: Deck) => {
    const inks = deck.inks('lt1');
    return ([false, true] as const).map((beside) => {
      const { list, lead } = spotsOf(deck, beside);
      const master = contentMaster(deck, {
        name: beside ? 'points-callout' : 'points',
        label: beside ? '要点与数字' : '要点',
        type: 'obj',
      });
      return {
        ...master,
        placeholders: [...master.placeholders, placeholderOf(lead), listPlaceholder(list, inks)],
      };
    });
  },
  place: (slide: Slide, sheet: Sheet) => {
    const callout = slide.entries.find(isCallout);
    const entries = slide.entries.filter((entry) => entry !== callout);
    const { list, lead } = spotsOf(sheet.deck, callout !== undefined);
    const inks = sheet.deck.inks('lt1');
    return {
      master: callout ? 'points-callout' : 'points',
      items: contentItems(slide, sheet, (area) => {
        const words = fillSpot(lead, slide.paragraphs, sheet);
        const top = words.length > 0 ? lead.box.y + lead.box.height + 12 : area.y;
        const spot = moved(list, top);
        return [
          ...words,
          ...bodyList(spot, entries, inks, sheet, 'list of points'),
          ...(callout
            ? callouts(sheet, [{ entry: callout, box: cardBox(area), ground: 'accent1', number: 1 }], CARD)
            : []),
        ];
      }),
    };
  },
  cut: (slide: Slide, count: number) => {
    const callout = slide.entries.find(isCallout);
    const parts = evenParts(
      slide.entries.filter((entry) => entry !== callout),
      count,
    );
    return markParts(slide, parts.length, (i) => ({
      entries: [...(parts[i] ?? []), ...(callout && i === 0 ? [callout] : [])],
    }));
  },
};

const CARD: CalloutLook = { value: SIZES.value, text: [18, 16, 14], padding: 30, rule: true };

const isCallout = (entry: Entry): boolean => readValue(entry.heading) !== undefined;

const cardBox = (area: Box): Box => ({ ...area, x: columnLeft(8), width: columns(4) });

const moved = (spot: Spot, top: number): Spot =>
  top === spot.box.y
    ? spot
    : { ...spot, box: { ...spot.box, y: top, height: spot.box.y + spot.box.height - top } };

function spotsOf(deck: Deck, beside: boolean): { list: Spot; lead: Spot } {
  const looks = looksOn(deck.inks('lt1'));
  const at = { x: MARGIN, width: beside ? columns(8) - 24 : INNER };
  return {
    lead: {
      type: 'body',
      idx: 20,
      name: 'Lead',
      prompt: '一句话引入',
      box: { ...at, y: CONTENT_TOP, height: 60 },
      valign: 'top',
      look: looks.body,
      sizes: SIZES.lead,
    },
    list: {
      type: 'body',
      idx: 21,
      name: 'Points',
      prompt: '要点',
      box: { ...at, y: CONTENT_TOP, height: CONTENT_BOTTOM - CONTENT_TOP },
      valign: 'top',
      look: looks.body,
      sizes: SIZES.body,
    },
  };
}
