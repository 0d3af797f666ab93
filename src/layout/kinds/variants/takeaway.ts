import type { Box, TextItem } from '../../../scene/item.ts';
import type { Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import type { FrameParts } from '../../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { bar } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { cardOn } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { setOne } from '../../typesetting/setText.ts';
import type { StyledText } from '../../typesetting/textStyle.ts';
import { markedHeading } from '../parts/markedHeading.ts';

/** Height of the band, the space above it, and the space from its edge to the text, in points. */
const HEIGHT = 60;
const ABOVE = 18;
const SIDE = 24;
const LABEL_SIZE = 16;
const GROUND = 'lt2';
const [LARGEST] = SIZES.heading;

/** The part of `area` above the band. */
export const withoutTakeaway = (area: Box): Box => ({ ...area, height: area.height - HEIGHT - ABOVE });

/** The width of the rule at the left of the band, and the room that it takes: the corners of a round band keep clear of it. */
const RULE = 6;
const ruleRoom = ({ brand: { look } }: DeckFacts): number => (look.radius > 0 ? 2 * RULE : RULE);

/** The band at the foot of the area, from `left` points on. */
const inset = ({ x, y, width, height }: Box, left: number): Box => ({
  ...{ x: x + left, y: y + height - HEIGHT, width: width - left, height: HEIGHT },
});

function takeawaySpec(deck: DeckFacts): EntrySpec {
  const { panels } = deck.areas;
  const { styles, strong } = deck.palette(GROUND);
  return {
    idx: INDEX.main,
    name: deck.words.names.takeaway,
    box: inset(panels, ruleRoom(deck)),
    valign: 'middle',
    card: cardOn(deck, GROUND, { left: SIDE, top: 0, right: SIDE, bottom: 0 }),
    levels: [
      {
        prompt: deck.words.prompts.takeaway,
        style: { ...styles.title, colour: strong },
        size: LARGEST,
      },
    ],
  };
}

/** The layout with the band when it has a `takeaway`: a rule in the accent, and the placeholder beside it. */
export function withTakeaway(deck: DeckFacts, takeaway: boolean, parts: FrameParts): FrameParts {
  if (!takeaway) return parts;
  const { items = [], placeholders = [] } = parts;
  const box = { ...inset(deck.areas.panels, 0), width: RULE };
  const rule = bar(deck.words.names.edge, box, deck.palette(GROUND).rule);
  return {
    ...parts,
    items: [...items, rule],
    placeholders: [...placeholders, entryPlaceholder(takeawaySpec(deck))],
  };
}

/** The takeaway on its band: a strong beginning is its label. The list is empty when there is no paragraph. */
export function takeawayItem([text]: readonly Text[], page: PageFacts): TextItem[] {
  if (!text) return [];
  const spec = takeawaySpec(page.deck);
  const { style } = nth(spec.levels, 0);
  const { quiet } = page.deck.palette(GROUND);
  const { mark, rest } = markedHeading(text);
  const small = { colour: quiet, bold: false, scale: LABEL_SIZE / LARGEST };
  const label = mark.map((run, i) => {
    const last = i === mark.length - 1;
    return { ...run, ...small, text: last ? `${run.text}${page.deck.words.gap}` : run.text };
  });
  const line: StyledText = [...label, ...rest.map(({ strong: _strong, ...run }) => run)];
  const box = { width: spec.box.width - 2 * SIDE, height: HEIGHT };
  const set = setOne(page, { what: 'takeaway', text: [line], style, ...box, maxLines: 1 }, SIZES.heading);
  return entryItem(spec, text, [{ level: 0, text: set }], page.deck);
}
