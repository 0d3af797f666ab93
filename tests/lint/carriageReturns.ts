import type { Rule } from './rule.ts';
import { xmlParts } from './select.ts';

/**
 * A carriage return: raw, as a character reference, or in Office's notation (ECMA-376 §22.9.2.19) unless that is
 * escaped.
 */
const RETURNS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/\r/, () => 'holds a raw carriage return'],
  [/&#(?:0*13|x0*d);/i, (found) => `holds an escaped carriage return, ${found}`],
  [/(?<!_x005F)_x000D_/i, (found) => `holds an escaped carriage return, ${found}`],
];

/**
 * No part has a carriage return, because viewers show it as a box, as `_x000D_`, or as a second line break. The rule
 * reads the raw text, because an XML parser removes carriage returns.
 */
export const carriageReturns: Rule = (parts) =>
  xmlParts(parts).flatMap((part) => {
    const text = parts.text(part);
    return RETURNS.flatMap(([pattern, say]) => {
      const [found] = pattern.exec(text) ?? [];
      return found === undefined ? [] : [{ part, message: say(found) }];
    });
  });
