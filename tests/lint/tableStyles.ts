import type { Rule } from './rule.ts';
import { below, elements, slides } from './select.ts';

const PART = 'ppt/tableStyles.xml';

/** A deck has the table style that new tables take, and its own tables have one that is there: else banding and total row do nothing. */
export const tableStyles: Rule = (parts) => {
  const ids = elements(parts, PART, 'a:tblStyle').map((style) => style.getAttribute('styleId'));
  const first = parts.xml(PART).getAttribute('def');
  const unknown = slides(parts).flatMap((part) =>
    elements(parts, part, 'a:tblPr')
      .map((properties) => below(properties, 'a:tableStyleId')[0]?.textContent ?? '')
      .filter((id) => !ids.includes(id))
      .map((id) => ({ part, message: `a table has the style “${id}”, which is not there` })),
  );
  const missing = { part: PART, message: `new tables take the style “${first}”, which is not there` };
  return first !== undefined && ids.includes(first) ? unknown : [...unknown, missing];
};
