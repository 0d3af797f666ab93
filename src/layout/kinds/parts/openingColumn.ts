import type { ShapeItem } from '../../../scene/item.ts';
import type { SceneLayout } from '../../../scene/scene.ts';
import type { Deck } from '../../deck.ts';
import { headLogo } from '../../frame/furniture.ts';
import { HEIGHT, WIDTH } from '../../frame/grid.ts';
import { bar } from '../../frame/items.ts';
import { INDEX } from '../../frame/placeholderIndex.ts';
import type { Spot } from '../../frame/spot.ts';
import { SIZES } from '../../setting/scale.ts';

const LEFT = 72;
const TITLE_FOOT = 288;
const RULE_TOP = 306;
/** Where the panel on the right of cover and closing begins. */
export const PANEL_LEFT = 612;
/** Where the band begins that stands for a panel without a list. */
export const BAND_LEFT = 816;

/** The column of text that cover, dividers and closing share: kicker, title standing on a rule, words below. */
export function openingColumn(
  deck: Deck,
  title: {
    type: 'title' | 'ctrTitle';
    sizes: readonly number[];
    maxLines: number;
    /** Width of the title, and of the words around it. */
    width: number;
    column: number;
    /** Whether the logo stands at the head, the kicker beside it; else the kicker keeps to a title of two lines. */
    logo: boolean;
  },
): { title: Spot; kicker: Spot; subtitle: Spot } {
  const { names, prompts } = deck.words;
  const inks = deck.inks('accent1');
  const looks = inks.looks;
  const [mark] = title.logo ? headLogo(deck) : [];
  const beside = mark ? mark.box.x + mark.box.width + 15 : LEFT;
  const at = { x: LEFT, width: title.column };
  const top = title.logo ? 102 : 177;
  return {
    title: {
      type: title.type,
      idx: INDEX.title,
      what: 'title',
      name: names.title,
      prompt: prompts.title,
      box: { ...at, width: title.width, y: top, height: TITLE_FOOT - top },
      valign: 'bottom',
      look: looks.title,
      sizes: title.sizes,
      maxLines: title.maxLines,
    },
    kicker: {
      type: 'body',
      idx: INDEX.kicker,
      what: 'kicker',
      name: names.kicker,
      prompt: prompts.series,
      box: { x: beside, width: LEFT + title.column - beside, y: title.logo ? 54 : top - 36, height: 24 },
      valign: 'middle',
      look: { ...looks.kicker, colour: inks.accent },
      sizes: SIZES.label,
      maxLines: 1,
    },
    subtitle: {
      type: 'subTitle',
      idx: INDEX.main,
      what: 'subtitle',
      name: names.subtitle,
      prompt: prompts.subtitle,
      box: { ...at, y: 330, height: 120 },
      valign: 'top',
      look: { ...looks.body, style: 'balanced' },
      sizes: SIZES.lead,
      gap: 0.4,
    },
  };
}

/** The accent edge on the left, the short rule under the title, and the logo where it belongs. */
export function openingFurniture(deck: Deck, withLogo: boolean): SceneLayout['items'] {
  const { names } = deck.words;
  const { rule } = deck.inks('accent1');
  return [
    bar(names.edge, { x: 0, y: 0, width: 12, height: HEIGHT }, rule),
    bar(names.titleRule, { x: LEFT, y: RULE_TOP, width: 72, height: 4 }, rule),
    ...(withLogo ? headLogo(deck) : []),
  ];
}

/** The panel's list, on layouts that show one to fill: slides have theirs as groups. */
export function panelSpot(deck: Deck): Spot {
  const { names, samples } = deck.words;
  return {
    type: 'body',
    idx: INDEX.sample,
    what: 'rows',
    name: names.points,
    prompt: samples.row,
    box: { x: PANEL_LEFT + 36, y: 102, width: 276, height: 390 },
    valign: 'top',
    look: deck.inks('dk2').looks.body,
    sizes: SIZES.body,
    gap: 0.5,
  };
}

/** The darker ground on the right, from `left` to the slide's edge. */
export const panel = (deck: Deck, left: number): ShapeItem =>
  bar(deck.words.names.sidePanel, { x: left, y: 0, width: WIDTH - left, height: HEIGHT }, { slot: 'dk2' });
