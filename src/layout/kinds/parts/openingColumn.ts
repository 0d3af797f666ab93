import type { ShapeItem } from '../../../scene/item.ts';
import type { SceneLayout } from '../../../scene/scene.ts';
import type { DeckFacts } from '../../deckFacts.ts';
import { headLogo } from '../../frame/furniture.ts';
import { HEIGHT, MARGIN, WIDTH } from '../../frame/grid.ts';
import { bar } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { INDEX, type PlaceholderSpec } from '../../frame/placeholderSpec.ts';
import { SIZES } from '../../typesetting/scale.ts';

/** Left edge of the panel on the right of cover and closing. */
export const PANEL_LEFT = 612;
/** Top and height of the row at the head: the logo, and texts of up to two lines beside it. */
const HEAD = { y: 39, height: 42 } as const;

/** Where the column of cover, dividers or closing stands. All lengths in points. */
export interface OpeningColumn {
  /** Lower edge of the title; the short rule follows below it. */
  readonly foot: number;
  /** Distance from there to the top of the rule, and to the text below the rule. */
  readonly rule: number;
  readonly text: number;
  /** The most width of the logo. */
  readonly logo: number;
}

/** The column of cover and closing: the last line of a title of 60 points is on 298. */
export const COVER_COLUMN: OpeningColumn = { foot: 313, rule: 21, text: 41, logo: 144 };
/** The column of dividers: the last line of a title of 42 points is on 243. */
export const SECTION_COLUMN: OpeningColumn = { foot: 253.5, rule: 14.5, text: 32, logo: 72 };

/** The palette of the ground of cover, dividers and closing. */
export const openingPalette = (deck: DeckFacts): Palette => deck.palette(deck.brand.look.opening);

/** The placeholders that cover, dividers and closing share: kicker, title above a rule, subtitle below it. */
export function openingColumn(
  deck: DeckFacts,
  { foot, text, logo }: OpeningColumn,
  title: {
    type: 'title' | 'ctrTitle';
    sizes: PlaceholderSpec['sizes'];
    maxLines: number;
    /** Width of the title, of the kicker with the logo before it, and of the subtitle, in points. */
    width: number;
    head: number;
    column: number;
    /** Lower edge of the subtitle. */
    bottom: number;
  },
): { title: PlaceholderSpec; kicker: PlaceholderSpec; subtitle: PlaceholderSpec } {
  const { names, prompts } = deck.words;
  const { styles, strong, text: ink, ground } = openingPalette(deck);
  const [mark] = headLogo(deck, logo);
  const beside = mark ? mark.box.x + mark.box.width + 12 : MARGIN;
  const top = HEAD.y + HEAD.height - 3;
  return {
    title: {
      type: title.type,
      idx: INDEX.title,
      what: 'title',
      name: names.title,
      prompt: prompts.title,
      box: { x: MARGIN, width: title.width, y: top, height: foot - top },
      valign: 'bottom',
      style: { ...styles.title, colour: ground === 'lt2' ? strong : ink },
      sizes: title.sizes,
      maxLines: title.maxLines,
    },
    kicker: {
      type: 'body',
      idx: INDEX.kicker,
      what: 'kicker',
      name: names.kicker,
      prompt: prompts.series,
      box: { x: beside, width: MARGIN + title.head - beside, ...HEAD },
      valign: 'middle',
      style: { ...styles.kicker, colour: styles.body.colour },
      sizes: [16, ...SIZES.label],
      maxLines: 2,
    },
    subtitle: {
      type: 'subTitle',
      idx: INDEX.main,
      what: 'subtitle',
      name: names.subtitle,
      prompt: prompts.subtitle,
      box: { x: MARGIN, width: title.column, y: foot + text, height: title.bottom - foot - text },
      valign: 'top',
      style: { ...styles.body, breaking: 'balanced' },
      sizes: SIZES.lead,
      gap: 0.4,
    },
  };
}

/** The short rule under the title, and the logo at the head. */
export function openingFurniture(deck: DeckFacts, { foot, rule, logo }: OpeningColumn): SceneLayout['items'] {
  if (deck.stand) return [];
  const { rule: colour } = openingPalette(deck);
  return [
    bar(deck.words.names.titleRule, { x: MARGIN, y: foot + rule, width: 60, height: 4 }, colour),
    ...headLogo(deck, logo),
  ];
}

/** The darker ground on the right, from `left` (points) to the edge of the page. */
export const panel = (deck: DeckFacts, left: number): ShapeItem =>
  bar(deck.words.names.sidePanel, { x: left, y: 0, width: WIDTH - left, height: HEIGHT }, { slot: 'dk2' });
