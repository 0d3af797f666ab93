/** The twelve colour slots of an Office theme, in its order. */
export const SLOTS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;
export type Slot = (typeof SLOTS)[number];

/** A Latin typeface and an East Asian one (`ea`) that are used together. */
export interface Face {
  readonly latin: string;
  readonly ea: string;
}

/** The uses of faces: each run of text names one of them. */
export const ROLES = ['heading', 'body', 'quotation'] as const;
export type Role = (typeof ROLES)[number];

/** Colours of a brand that a slot may lack, by their names under `brand.colours`. */
export const NAMED_COLOURS = ['muted', 'line', 'wash', 'tint'] as const;
export type NamedColour = (typeof NAMED_COLOURS)[number];

/** A PowerPoint theme: its colours (six upper-case hex digits each) and its faces. */
export interface Theme {
  readonly name: string;
  readonly colours: Readonly<Record<Slot, string>>;
  /** The custom colours of the theme: what shows one of them names the slot that it is made of (`colourLike`). */
  readonly named: Readonly<Record<NamedColour, string>>;
  readonly faces: Readonly<Record<Role, Face>>;
}
