import type { ShapeItem } from '../../../scene/item.ts';
import type { SceneLayout } from '../../../scene/scene.ts';
import type { DeckFacts } from '../../deckFacts.ts';
import { headLogo } from '../../frame/furniture.ts';
import { HEIGHT, WIDTH } from '../../frame/grid.ts';
import { bar } from '../../frame/itemMakers.ts';
import { INDEX, type PlaceholderSpec } from '../../frame/placeholderSpec.ts';
import { SIZES } from '../../typesetting/scale.ts';

const LEFT = 72;
const TITLE_FOOT = 288;
const RULE_TOP = 306;
/** Left edge of the panel on the right of cover and closing. */
export const PANEL_LEFT = 612;
/** Left edge of the band that replaces the panel when there is no list. */
export const BAND_LEFT = 816;

/** The placeholders that cover, dividers and closing share: kicker, title above a rule, subtitle below it. */
export function openingColumn(
  deck: DeckFacts,
  title: {
    type: 'title' | 'ctrTitle';
    sizes: PlaceholderSpec['sizes'];
    maxLines: number;
    /** Width of the title, and of the other texts, in points. */
    width: number;
    column: number;
    /** True when the logo is at the head, with the kicker beside it; otherwise the kicker is above a title of two lines. */
    logo: boolean;
  },
): { title: PlaceholderSpec; kicker: PlaceholderSpec; subtitle: PlaceholderSpec } {
  const { names, prompts } = deck.words;
  const palette = deck.palette('accent1');
  const styles = palette.styles;
  const [logo] = title.logo ? headLogo(deck) : [];
  const beside = logo ? logo.box.x + logo.box.width + 15 : LEFT;
  const column = { x: LEFT, width: title.column };
  const top = title.logo ? 102 : 177;
  return {
    title: {
      type: title.type,
      idx: INDEX.title,
      what: 'title',
      name: names.title,
      prompt: prompts.title,
      box: { ...column, width: title.width, y: top, height: TITLE_FOOT - top },
      valign: 'bottom',
      style: styles.title,
      sizes: title.sizes,
      maxLines: title.maxLines,
    },
    kicker: {
      type: 'body',
      idx: INDEX.kicker,
      what: 'kicker',
      name: names.kicker,
      prompt: prompts.series,
      box: {
        x: beside,
        width: LEFT + (title.logo ? title.column : title.width) - beside,
        y: title.logo ? 54 : top - 36,
        height: 24,
      },
      valign: 'middle',
      style: { ...styles.kicker, colour: palette.accent },
      sizes: SIZES.label,
      maxLines: 1,
    },
    subtitle: {
      type: 'subTitle',
      idx: INDEX.main,
      what: 'subtitle',
      name: names.subtitle,
      prompt: prompts.subtitle,
      box: { ...column, y: 330, height: 120 },
      valign: 'top',
      style: { ...styles.body, breaking: 'balanced' },
      sizes: SIZES.lead,
      gap: 0.4,
    },
  };
}

/** The accent edge on the left, the short rule under the title, and the logo when `withLogo` is true. */
export function openingFurniture(deck: DeckFacts, withLogo: boolean): SceneLayout['items'] {
  const { names } = deck.words;
  const { rule } = deck.palette('accent1');
  return [
    bar(names.edge, { x: 0, y: 0, width: 12, height: HEIGHT }, rule),
    bar(names.titleRule, { x: LEFT, y: RULE_TOP, width: 72, height: 4 }, rule),
    ...(withLogo ? headLogo(deck) : []),
  ];
}

/** The darker ground on the right, from `left` (points) to the edge of the page. */
export const panel = (deck: DeckFacts, left: number): ShapeItem =>
  bar(deck.words.names.sidePanel, { x: left, y: 0, width: WIDTH - left, height: HEIGHT }, { slot: 'dk2' });
