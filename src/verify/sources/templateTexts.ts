import type { TemplateSource } from '../../text/template.ts';
import type { OtherText } from '../claims/claims.ts';

/** What is no word of a template: its front matter, expressions and comments, lines that open or close a part, attributes, numbers of a list. */
const NO_WORDS =
  /^---\n[\s\S]*?\n---$|\{\{!--[\s\S]*?--\}\}|<!--[\s\S]*?-->|\{\{[\s\S]*?\}\}|^:::.*$|\{[^{}\n]*\}|^ *\d+\. |\]\([^)\n]*\)/gm;

/** The lines of templates with words of their own, which the deck shows although the outline does not hold them. */
export function templateTexts(templates: readonly TemplateSource[]): OtherText[] {
  return templates.flatMap(({ file, text }) => {
    const words = text.replace(NO_WORDS, (syntax) => syntax.replace(/[^\n]/g, ' '));
    let start = 0;
    return words.split('\n').flatMap((line) => {
      const span = { file, start, end: start + line.length };
      start += line.length + 1;
      return /[\p{L}\d]/u.test(line) ? [{ text: line, span }] : [];
    });
  });
}
