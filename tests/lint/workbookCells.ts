import { isDecimal } from './decimal.ts';
import type { Rule } from './rule.ts';
import { below, elements, xmlParts } from './select.ts';

/** The value of a number cell is a number. Excel repairs a workbook in which it is empty or NaN. */
export const workbookCells: Rule = (parts) =>
  xmlParts(parts)
    .filter((name) => name.startsWith('xl/worksheets/'))
    .flatMap((part) =>
      elements(parts, part, 'c')
        .filter((cell) => (cell.getAttribute('t') ?? 'n') === 'n')
        .flatMap((cell) => below(cell, 'v').map((value) => ({ cell, value: value.textContent })))
        .filter(({ value }) => !isDecimal(value))
        .map(({ cell, value }) => ({
          part,
          message: `${cell.getAttribute('r')} holds “${value}”, which is no number`,
        })),
    );
