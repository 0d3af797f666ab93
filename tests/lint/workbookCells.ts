import { isDecimal } from './decimal.ts';
import type { Rule } from './rule.ts';
import { below, elements, xmlParts } from './select.ts';

/** A cell that holds a number holds one: Excel repairs a workbook where it is empty, or NaN. */
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
