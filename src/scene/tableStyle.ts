import type { Colour } from './colour.ts';

/** A line of a table; its width in points. */
export interface TableRule {
  readonly colour: Colour;
  readonly width: number;
}

/**
 * The look of the tables of a deck, which new tables take too: the header row in bold and in a colour of its own, the first
 * column and the total row in bold.
 */
export interface TableStyle {
  readonly text: Colour;
  readonly header: Colour;
  /** The line under every row. */
  readonly rule: TableRule;
  /** The line under the header row and above the total row. */
  readonly headRule: TableRule;
  /** The ground of every second row, in tables whose rows are banded. */
  readonly band: Colour;
}
