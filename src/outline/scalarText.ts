import { cleanText } from './cleanText.ts';
import type { YamlScalar } from './yaml.ts';

/**
 * The text of a scalar as the deck shows it: cleaned, without white space at its ends, and without the space that YAML
 * puts where a Chinese text was wrapped in the file.
 */
export function scalarText(node: YamlScalar): string {
  const text = cleanText(node.text).replaceAll('\t', ' ').trim();
  return node.folded ? text.replace(BETWEEN_HAN, '') : text;
}

const HAN = String.raw`[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\u2014\u2018-\u201D\u2026]`;
const BETWEEN_HAN = new RegExp(String.raw`(?<=${HAN}) (?=${HAN})`, 'gu');
