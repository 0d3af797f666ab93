import { parseXml } from '../package/parseXml.ts';
import type { Rule } from './rule.ts';
import { xmlParts } from './select.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Every XML part is UTF-8, well-formed, and of characters that XML 1.0 allows. Readers reject any other part as a
 * whole.
 */
export const wellFormed: Rule = (parts) =>
  xmlParts(parts).flatMap((part) => {
    const message = fault(parts.bytes(part));
    return message ? [{ part, message }] : [];
  });

function fault(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes);
  if (text === undefined) return 'is not in UTF-8';
  try {
    parseXml(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
