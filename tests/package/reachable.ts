import { CONTENT_TYPES } from '../../src/pptx/package/contentTypes.ts';
import type { Parts } from './parts.ts';
import { relationshipsOf, relsName } from './relationships.ts';

/** Returns the parts that are reached from the package's own relationships, with the relationship parts on the way. */
export function reachable(parts: Parts): Set<string> {
  const reached = new Set([CONTENT_TYPES]);
  const open = [''];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    if (parts.has(relsName(source))) reached.add(relsName(source));
    for (const { target, external } of relationshipsOf(parts, source)) {
      if (external || reached.has(target) || !parts.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  return reached;
}
