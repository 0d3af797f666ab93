import type { Report } from '../diagnostics/report.ts';
import { tidyText } from '../language/tidyText.ts';
import { specText } from './render/delegates.ts';
import { nameOf, type TemplateSource } from './template.ts';
import { readTemplates } from './templates.ts';

/**
 * Makes the text of a JavaScript module that replaces `prepared.ts` in the package: Deckwright's own templates, checked
 * and compiled. The build script calls it; mistakes in the templates are reported.
 */
export function prepareTemplates(own: readonly TemplateSource[], report: Report): string {
  const { kinds, parsed } = readTemplates(own, [], report, new Map());
  const entries = own.flatMap((source) => {
    const name = nameOf(source.file);
    const template = parsed.get(name);
    if (!template) return [];
    const text = tidyText(source.text);
    const included = [...text.matchAll(/\{\{~?>\s*([\w/-]+)/g)].map(([, included = '']) => included);
    const includes = [...new Set(included)].filter((other) => parsed.has(other));
    const data = JSON.stringify({ text, kind: kinds.get(name), includes });
    return [`[${JSON.stringify(name)}, { ...${data}, spec: ${specText(template)} }]`];
  });
  return `export const preparedTemplates = () => new Map([\n${entries.join(',\n')}\n]);\n`;
}
