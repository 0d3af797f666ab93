import type { Rule } from './rule.ts';
import { elements } from './select.ts';

const PRESENTATION = 'ppt/presentation.xml';

/** The deck says which marks begin and which end no line, or Chinese lines break as the reader's Office has it. */
export const kinsoku: Rule = (parts) => {
  const said = elements(parts, PRESENTATION, 'p:kinsoku').some(
    (marks) => marks.getAttribute('invalStChars') && marks.getAttribute('invalEndChars'),
  );
  return said ? [] : [{ part: PRESENTATION, message: 'does not say what begins and ends no line' }];
};
