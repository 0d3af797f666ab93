import type { Span } from '../../diagnostics/span.ts';

/** A text with its place: a cell of a data file, or a value of the outline that names a file, a sheet or a column. */
export interface DataCell {
  readonly text: string;
  readonly span: Span;
}

/** The table in a data file. Each row has as many cells as there are columns. */
export interface DataTable {
  /** The cells of the first row, which name the columns: none is empty, and no two are equal. */
  readonly columns: readonly DataCell[];
  readonly rows: readonly (readonly DataCell[])[];
  /** What stands between two columns in the file, for findings: `commas`; undefined for a workbook. */
  readonly separator?: string | undefined;
}

/**
 * The port through which this stage reads data files. `path` starts at the project's folder; `sheet` names a sheet of a
 * workbook, whose first one is read without it. Returns undefined, with a finding, when the table cannot be read.
 */
export type ReadData = (path: DataCell, sheet: DataCell | undefined) => DataTable | undefined;
