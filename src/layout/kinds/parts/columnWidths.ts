/**
 * Widths of a table's columns, together `total`: what each column's widest cell wants, when that goes; else columns
 * that want less than their share keep what they want and the others share the rest.
 */
export function columnWidths(natural: readonly (readonly number[])[], total: number): number[] {
  const count = Math.max(0, ...natural.map((row) => row.length));
  const wants = Array.from({ length: count }, (_, c) => Math.max(...natural.map((row) => row[c] ?? 0)));
  const sum = wants.reduce((a, b) => a + b, 0);
  if (sum <= total) return wants.map((want) => want + (total - sum) / count);
  const widths = new Map<number, number>();
  let left = total;
  for (const [column, want] of [...wants.entries()].sort((a, b) => a[1] - b[1])) {
    const width = Math.min(want, left / (count - widths.size));
    widths.set(column, width);
    left -= width;
  }
  return wants.map((_, column) => widths.get(column) ?? 0);
}
