import type { TableRule } from '../scene/tableStyle.ts';

/** The line under row `y` of a table: a strong one under the header, above the total, and around the strong row. */
export function tableRule(
  item: {
    readonly rows: readonly unknown[];
    readonly total?: true;
    readonly strongRow?: number;
    readonly rule: TableRule;
    readonly headRule?: TableRule;
  },
  y: number,
): TableRule {
  const { rows, total, strongRow = -2, rule, headRule = rule } = item;
  const strong = y === 0 || (total && y === rows.length - 2) || y === strongRow || y === strongRow - 1;
  return strong ? headRule : rule;
}
