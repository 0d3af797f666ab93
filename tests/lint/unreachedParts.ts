import { reachable } from '../package/reachable.ts';
import type { Rule } from './rule.ts';

/** Every part is reached from the package's own relationships; the rest is dead weight, or somebody's secret. */
export const unreachedParts: Rule = (parts) => {
  const reached = reachable(parts);
  return parts
    .names()
    .filter((name) => !reached.has(name))
    .map((part) => ({ part, message: 'no relationship leads here' }));
};
