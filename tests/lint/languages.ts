import type { Rule } from './rule.ts';
import { charts, elements, shapeTrees } from './select.ts';

/**
 * Runs and paragraph ends have a language. Without one Office checks spelling in the language of its user, and screen
 * readers speak it.
 */
export const languages: Rule = (parts) => [
  ...shapeTrees(parts).flatMap((part) => {
    const bare = elements(parts, part, 'a:rPr', 'a:endParaRPr').filter(
      (element) => !element.getAttribute('lang'),
    );
    const without = elements(parts, part, 'a:r', 'a:fld').filter(
      (run) => run.getElementsByTagName('a:rPr').length === 0,
    );
    const count = bare.length + without.length;
    return count > 0 ? [{ part, message: `${count} runs or paragraph ends have no language` }] : [];
  }),
  ...charts(parts)
    .filter((part) => !elements(parts, part, 'c:lang')[0]?.getAttribute('val'))
    .map((part) => ({ part, message: 'the chart has no language' })),
];
