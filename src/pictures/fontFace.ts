/** A face in a font file: the names of its family in every language that it gives, and its style. */
export interface FontFace {
  readonly file: string;
  /** Where it begins in its file; a collection holds several. */
  readonly start: number;
  readonly families: readonly string[];
  /** From 100 to 900: 400 is regular, 700 is bold. */
  readonly weight: number;
  readonly italic: boolean;
}
