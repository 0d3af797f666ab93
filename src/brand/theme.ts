/** The twelve colour slots of an Office theme. */
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

/** A Latin and an East Asian typeface used together. */
export interface Face {
  readonly latin: string;
  readonly ea: string;
}

/** Which of the theme's faces a run is set in. */
export const ROLES = ['heading', 'body', 'quotation'] as const;
export type Role = (typeof ROLES)[number];

/** The brand as PowerPoint understands it. Colours are six upper-case hex digits. */
export interface Theme {
  readonly name: string;
  readonly colours: Readonly<Record<Slot, string>>;
  readonly faces: Readonly<Record<Role, Face>>;
}
