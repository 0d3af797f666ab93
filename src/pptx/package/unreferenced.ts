import { CONTENT_TYPES } from './contentTypes.ts';
import type { Parts } from './parts.ts';
import { Relationships, relsName } from './relationships.ts';

/** Deletes the parts no relationship leads to: what pptxgenjs wrote and other patches have replaced. */
export function unreferenced(parts: Parts): void {
  const reached = reachable(parts);
  for (const name of parts.names()) if (!reached.has(name)) parts.delete(name);
}

/** The parts a reader comes to from the package's own relationships, and the relationship parts on the way. */
export function reachable(parts: Parts): Set<string> {
  const reached = new Set([CONTENT_TYPES]);
  const open = [''];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    if (parts.has(relsName(source))) reached.add(relsName(source));
    for (const { target, external } of new Relationships(parts, source).list()) {
      if (external || reached.has(target) || !parts.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  return reached;
}
