import { repeated } from './repeated.ts';
import type { Rule } from './rule.ts';
import { below, elements, xmlParts } from './select.ts';
import { typed } from './workbookSheets.ts';

/**
 * The table of a chart's workbook is as large as its sheet, and its columns have the names that stand in its first row, no
 * two alike in any case of letters: Excel repairs a workbook where one of this does not hold.
 */
export const workbookTables: Rule = (parts) =>
  xmlParts(parts)
    .filter((name) => name.startsWith('xl/worksheets/sheet'))
    .flatMap((part) => {
      const table = part.replace('worksheets/sheet', 'tables/table');
      if (!parts.has(table)) return [{ part, message: 'has no table' }];
      const area = elements(parts, part, 'dimension')[0]?.getAttribute('ref') ?? '';
      const ref = parts.xml(table).getAttribute('ref') ?? '';
      const columns = elements(parts, table, 'tableColumn').map((one) =>
        typed(one.getAttribute('name') ?? ''),
      );
      const [first] = elements(parts, part, 'row');
      const headings = first
        ? below(first, 'c').map((cell) => typed(below(cell, 't')[0]?.textContent ?? ''))
        : [];
      return [
        ...(ref === area ? [] : [`is the area ${ref}, but its sheet has ${area}`]),
        ...(columns.join('|') === headings.join('|')
          ? []
          : [`has the columns “${columns.join('|')}” under the headings “${headings.join('|')}”`]),
        ...repeated(columns.map((name) => name.toLowerCase())).map((name) => `has two columns “${name}”`),
        ...(columns.includes('') ? ['has a column without a name'] : []),
      ].map((message) => ({ part: table, message }));
    });
