import type { Relationship } from '../package/relationships.ts';
import type { Rule } from './rule.ts';
import { elements, relationshipsById, shapeTrees } from './select.ts';

const JUMP = 'ppaction://hlinksldjump';
const FILE = 'ppaction://hlinkfile';

/** A link to a slide has the action of a jump. A link to an address has the action that makes WPS Office open it. */
export const linkActions: Rule = (parts) =>
  shapeTrees(parts).flatMap((part) => {
    const relationships = relationshipsById(parts, part);
    return elements(parts, part, 'a:hlinkClick', 'a:hlinkHover').flatMap((link) => {
      const target = relationships.get(link.getAttribute('r:id') ?? '');
      const message = fault(link.getAttribute('action') ?? '', target);
      return message ? [{ part, message }] : [];
    });
  });

function fault(action: string, led: Relationship | undefined): string | undefined {
  if (action === JUMP && led?.type !== 'slide') {
    return `a jump to a slide leads ${led ? `to ${led.target}` : 'nowhere'}`;
  }
  if (led?.type === 'slide' && action !== JUMP) return `a link to ${led.target} is no jump`;
  if (led?.external && action !== FILE) return `a link to ${led.target} is not told to open as a file`;
  return undefined;
}
