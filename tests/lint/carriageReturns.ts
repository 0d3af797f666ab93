import type { Rule } from './rule.ts';
import { xmlParts } from './select.ts';

/** Raw, as a character reference, or as Office spells it (ECMA-376 §22.9.2.19), unless that itself is escaped. */
const RETURNS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/\r/, () => 'holds a raw carriage return'],
  [/&#(?:0*13|x0*d);/i, (found) => `holds an escaped carriage return, ${found}`],
  [/(?<!_x005F)_x000D_/i, (found) => `holds an escaped carriage return, ${found}`],
];

/** A carriage return shows as a box, as `_x000D_`, or breaks a line twice; looked for before a parser has eaten it. */
export const carriageReturns: Rule = (parts) =>
  xmlParts(parts).flatMap((part) => {
    const text = parts.text(part);
    return RETURNS.flatMap(([pattern, say]) => {
      const [found] = pattern.exec(text) ?? [];
      return found === undefined ? [] : [{ part, message: say(found) }];
    });
  });
