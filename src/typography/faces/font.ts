/** A Latin and an East Asian typeface set together, in one weight. */
export interface Font {
  readonly latin: string;
  readonly ea: string;
  readonly bold: boolean;
}
