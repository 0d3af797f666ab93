import { type Code, catalogue } from '../src/diagnostics/catalogue.ts';
import type { CatalogueEntry } from '../src/diagnostics/entry.ts';

/** Makes the page of the docs that explains every code, from the catalogue that `deckwright explain` reads. */
export function codesPage(): string {
  const codes = (Object.keys(catalogue) as Code[]).sort();
  const contents = codes.map((code) => `- [${code}](#${code})`).join('\n');
  return `${HEAD}\n${contents}\n\n${codes.map(section).join('\n')}`;
}

const HEAD = `# Codes

Every finding has a code that stays the same. \`deckwright explain CODE\` prints what stands here.
This page is made by \`npm run docs\` from the catalogue in \`src/diagnostics/catalogue/\`; edit it there.

With \`--format json\`, a finding has a \`remedy\` where Deckwright knows one; with \`--format sarif\` it stands under
\`properties\`, and as a fix where the place of the finding is the text to be replaced:

| \`action\` | what to do at the place of the finding |
| --- | --- |
| \`replace\` | write \`with\` in the place of \`text\`; \`or\` lists what else may be meant |
| \`choose\` | write one of \`from\` in the place of \`text\` |
| \`shorten\` | take about \`characters\` characters out |
| \`add\` | give the mapping the key \`key\` |
| \`remove\` | take the key \`key\` with its value out |
`;

function section(code: Code): string {
  const { severity, explanation, wrong, right } = catalogue[code] as CatalogueEntry<never>;
  return `## ${code}\n\n*${severity}* · ${explanation}\n\nWrong:\n\n${fenced(wrong)}\n\nRight:\n\n${fenced(right)}\n`;
}

const fenced = (text: string) => `~~~~text\n${text}\n~~~~`;
