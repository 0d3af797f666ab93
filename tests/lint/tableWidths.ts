import type { Rule } from './rule.ts';
import { below, elements, objectName, slides } from './select.ts';

/** A table is as wide as its columns together. Each column's width is rounded to a whole EMU. */
export const tableWidths: Rule = (parts) =>
  slides(parts).flatMap((part) =>
    elements(parts, part, 'p:graphicFrame')
      .filter((frame) => below(frame, 'a:tbl').length > 0)
      .map((frame) => ({
        name: objectName(frame),
        width: Number(
          below(frame, 'p:xfrm')
            .flatMap((place) => below(place, 'a:ext'))[0]
            ?.getAttribute('cx'),
        ),
        columns: below(frame, 'a:gridCol').map((column) => Number(column.getAttribute('w'))),
      }))
      .map((table) => ({ ...table, sum: table.columns.reduce((sum, width) => sum + width, 0) }))
      .filter(({ width, columns, sum }) => !(Math.abs(width - sum) <= columns.length))
      .map(({ name, width, sum }) => ({
        part,
        message: `“${name}” is ${width} wide, but its columns are ${sum}`,
      })),
  );
