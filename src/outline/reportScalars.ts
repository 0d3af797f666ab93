import type { Report } from '../diagnostics/report.ts';
import { cleanText } from './cleanText.ts';
import { isEmpty } from './plainValue.ts';
import type { YamlNode } from './yamlNode.ts';

/** Reports keys without a value, and texts that hold characters no document may hold. */
export function reportScalars(node: YamlNode, text: string, report: Report, name = 'the text'): void {
  if (node.type === 'scalar') {
    if (cleanText(node.text) !== node.text)
      report.add('outline-cleaned', { what: name }, { span: node.span });
  } else if (node.type === 'list') {
    for (const item of node.items) reportScalars(item, text, report, name);
  } else {
    for (const { key, keySpan, value } of node.entries) {
      const comment = /^:[ \t]+#/.test(text.slice(keySpan.end));
      if (isEmpty(value)) report.add('outline-empty', { key, comment }, { span: keySpan });
      else reportScalars(value, text, report, `\`${key}\``);
    }
  }
}
