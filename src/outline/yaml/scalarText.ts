import { cleanText } from '../../language/cleanText.ts';
import { HAN } from '../../language/han.ts';
import { tidyText } from '../../language/tidyText.ts';
import type { YamlScalar } from './yamlNode.ts';

/**
 * Returns the text of a scalar as the deck shows it: cleaned, trimmed, and without the space that YAML puts where a
 * Chinese text was wrapped in the file.
 */
export function scalarText(node: YamlScalar): string {
  const text = cleanText(tidyText(node.text)).replaceAll('\t', ' ').trim();
  return node.folded ? text.replace(BETWEEN_HAN, '') : text;
}

const BETWEEN_HAN = new RegExp(`(?<=${HAN}) (?=${HAN})`, 'gu');
