/** Space on each side between a number and the unit that stands in the next column, in points. */
export const JOIN = 4;

/**
 * The padding of a cell in this column, in points. The outer edges of the table have none, but for the last column of a
 * table that is not `flush`; columns that are joined to the next stand close to it.
 */
export function cellPadding(
  table: {
    readonly columns: readonly unknown[];
    readonly padding: number;
    readonly flush?: true;
    readonly joined?: readonly number[];
  },
  column: number,
): { readonly left: number; readonly right: number } {
  const { columns, padding, flush, joined = [] } = table;
  const last = flush && column === columns.length - 1;
  return {
    left: column === 0 ? 0 : joined.includes(column - 1) ? JOIN : padding,
    right: last ? 0 : joined.includes(column) ? JOIN : padding,
  };
}
