import { escapeXml } from '../../xml/escapeXml.ts';

/** A text as document properties hold it: in one line, since Explorer and Finder show it in one, and escaped. */
export function propertyText(text: string): string {
  return escapeXml(text.trim().replace(/\s*[\r\n\u2028\u2029]\s*/g, ' '));
}
