import { reachable } from '../package/reachable.ts';
import type { Rule } from './rule.ts';

/** Every part is reached from the package's own relationships. Others make the file larger and may hold private data. */
export const unreachedParts: Rule = (parts) => {
  const reached = reachable(parts);
  return parts
    .names()
    .filter((name) => !reached.has(name))
    .map((part) => ({ part, message: 'no relationship leads here' }));
};
