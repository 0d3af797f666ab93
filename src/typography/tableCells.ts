/** Space on each side between a number and the unit that stands in the next column, in points. */
export const JOIN = 4;

/**
 * The padding of a cell in this column, in points, and in the next one where the cell is `wide`. The outer edges of the table have none, but for the last column of a
 * table that is not `flush`; columns that are joined to the next stand close to it, and the one before a tint keeps away from it.
 */
export function cellPadding(
  table: {
    readonly columns: readonly unknown[];
    readonly padding: number;
    readonly flush?: true;
    readonly joined?: readonly number[];
    readonly tinted?: number;
  },
  column: number,
  wide = false,
): { readonly left: number; readonly right: number } {
  const { columns, padding, flush, joined = [], tinted } = table;
  const end = wide ? column + 1 : column;
  const last = flush && end === columns.length - 1;
  return {
    left: column === 0 ? 0 : joined.includes(column - 1) ? JOIN : padding,
    right: last ? 0 : joined.includes(end) ? JOIN : end + 1 === tinted ? 2 * padding : padding,
  };
}
