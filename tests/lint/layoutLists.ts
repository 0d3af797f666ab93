import { targetOf } from '../package/relationships.ts';
import { repeated } from './repeated.ts';
import type { Rule } from './rule.ts';
import { namedParts, slideLayouts, slideMasters } from './select.ts';

/**
 * A master lists each of its layouts once. PowerPoint does not offer a layout that is not listed, and drops it when
 * it saves.
 */
export const layoutLists: Rule = (parts) =>
  slideMasters(parts).flatMap((part) => {
    const listed = namedParts(parts, part, 'p:sldLayoutId');
    const messages = [
      ...slideLayouts(parts)
        .filter((layout) => targetOf(parts, layout, 'slideMaster') === part)
        .filter((layout) => !listed.includes(layout))
        .map((layout) => `does not list ${layout}`),
      ...repeated(listed).map((layout) => `lists ${layout} twice`),
    ];
    return messages.map((message) => ({ part, message }));
  });
