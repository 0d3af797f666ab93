import type { Rule } from './rule.ts';
import { below, elements, slides } from './select.ts';

/**
 * A table marks its header row, so that screen readers repeat it with each cell. Its rows have as many cells as its
 * grid has columns.
 */
export const tableHeaders: Rule = (parts) =>
  slides(parts).flatMap((part) =>
    elements(parts, part, 'a:tbl').flatMap((table) => {
      const width = below(table, 'a:gridCol').length;
      const messages = [
        ...(below(table, 'a:tblPr')[0]?.getAttribute('firstRow') === '1'
          ? []
          : ['a table marks no header row']),
        ...(below(table, 'a:tr').every((row) => below(row, 'a:tc').length === width)
          ? []
          : ['a table has rows of other length than its grid']),
      ];
      return messages.map((message) => ({ part, message }));
    }),
  );
