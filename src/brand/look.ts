import type { Slot } from './theme.ts';

/** The names of the looks, the one of a brand that names none first. */
export const LOOK_NAMES = ['plain', 'formal', 'soft', 'dark'] as const;
export type LookName = (typeof LOOK_NAMES)[number];

/** How a brand draws what its colours and fonts leave open. The frames that all layouts share read it. */
export interface Look {
  readonly name: LookName;
  /** Whether pages are white, or as deep as the brand's `deep` colour. */
  readonly page: 'light' | 'dark';
  /** The slot of the ground of covers, dividers and closings. */
  readonly opening: Slot;
  /** The slot of the ground of slides in the dark tone. */
  readonly solid: Slot;
  /** The colour of figures, kickers and icons where it is legible. */
  readonly strong: 'accent1' | 'accent2';
  /** Corner radius of panels and cards, in points. */
  readonly radius: number;
  /** Whether a panel is a field of colour, such a field with a hairline around it, or the page with a hairline around it. */
  readonly panel: 'filled' | 'edged' | 'outlined';
  /** Whether what stands side by side on a page has rules on top, or plates of its own: cards, figures, charts, comparisons. */
  readonly cards: 'ruled' | 'plated';
  /** Whether the plate under the facts beside a chart has a tint of the accent. */
  readonly tintedRails: boolean;
  /** Whether icons with headings stand on discs. */
  readonly discs: boolean;
  /** Whether a rule on top is one line, or a strong one over a fine one. */
  readonly rules: 'single' | 'double';
  /** Whether pictures beside texts reach the edges of the page, or stand within it with round corners. */
  readonly pictures: 'bleeding' | 'rounded';
  /** Whether the cards that lead have a coloured edge on top. */
  readonly edges: boolean;
  /** Whether titles, headings and figures are bold. */
  readonly bold: boolean;
  /** What marks the head of a content slide. */
  readonly mark: 'tab' | 'rules' | 'pill' | 'fade';
  /** What is drawn in the corner of grounds with few texts: covers, dividers, closings, facts, statements, quotations. */
  readonly ornament: 'none' | 'waves' | 'circles' | 'arcs';
}

const PLAIN: Look = {
  name: 'plain',
  page: 'light',
  opening: 'accent1',
  solid: 'accent1',
  strong: 'accent1',
  radius: 0,
  panel: 'filled',
  cards: 'ruled',
  tintedRails: false,
  discs: false,
  rules: 'single',
  pictures: 'bleeding',
  edges: true,
  bold: true,
  mark: 'tab',
  ornament: 'none',
};

export const LOOKS: Readonly<Record<LookName, Look>> = {
  plain: PLAIN,
  formal: {
    ...PLAIN,
    name: 'formal',
    opening: 'lt2',
    radius: 0,
    panel: 'outlined',
    rules: 'double',
    bold: false,
    mark: 'rules',
    ornament: 'waves',
  },
  soft: {
    ...PLAIN,
    name: 'soft',
    radius: 16,
    cards: 'plated',
    tintedRails: true,
    discs: true,
    pictures: 'rounded',
    edges: false,
    mark: 'pill',
    ornament: 'circles',
  },
  dark: {
    ...PLAIN,
    name: 'dark',
    page: 'dark',
    opening: 'lt1',
    solid: 'dk2',
    strong: 'accent2',
    radius: 8,
    panel: 'edged',
    cards: 'plated',
    edges: false,
    mark: 'fade',
    ornament: 'arcs',
  },
};
