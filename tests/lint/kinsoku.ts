import type { Rule } from './rule.ts';
import { elements } from './select.ts';

const PRESENTATION = 'ppt/presentation.xml';

/**
 * The deck lists the marks that may not begin or end a line in its language, or in Chinese when its language is
 * not Chinese, Japanese or Korean. Without the list each Office breaks lines by its own settings.
 */
export const kinsoku: Rule = (parts) => {
  const own = elements(parts, 'docProps/core.xml', 'dc:language')[0]?.textContent ?? '';
  const language = /^(zh|ja|ko)(?=-|$)/i.exec(own)?.[0].toLowerCase() ?? 'zh';
  const said = elements(parts, PRESENTATION, 'p:kinsoku').some(
    (marks) =>
      marks.getAttribute('lang')?.startsWith(`${language}-`) &&
      marks.getAttribute('invalStChars') &&
      marks.getAttribute('invalEndChars'),
  );
  return said
    ? []
    : [{ part: PRESENTATION, message: `does not say what begins and ends no line in ${language}` }];
};
