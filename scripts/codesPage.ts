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
`;

function section(code: Code): string {
  const { severity, explanation, wrong, right } = catalogue[code] as CatalogueEntry<never>;
  return `## ${code}\n\n*${severity}* · ${explanation}\n\nWrong:\n\n${fenced(wrong)}\n\nRight:\n\n${fenced(right)}\n`;
}

const fenced = (text: string) => `~~~~text\n${text}\n~~~~`;
