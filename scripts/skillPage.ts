import type { KindPage } from '../src/starters/kindPages.ts';
import { englishKinds } from './kindsPage.ts';

/** The kinds whose examples make the deck of the skill. */
const SHOWN = ['points', 'stats', 'chart', 'cards'];

/**
 * Makes the instructions for assistants that write decks: how to work, a deck as an example, and what each kind takes. An
 * assistant reads all of it, so it stays below 2,000 tokens.
 */
export function skillPage(): string {
  const kinds = englishKinds();
  const examples = kinds.filter(({ name }) => SHOWN.includes(name)).map(({ example }) => example);
  const slides = ['- kind: cover\n', ...examples].join('').replace(/^(?=.)/gmu, '  ');
  const common = kinds
    .map(({ fields }) => fields.filter(({ depth }) => depth === 0).map(({ name }) => name))
    .reduce((all, names) => all.filter((name) => names.includes(name)))
    .filter((name) => name !== 'kind');
  return `${HEAD}
~~~yaml
${DECK}slides:
${slides}~~~

${FORM}
## Kinds

All take ${common.map((name) => `\`${name}\``).join(', ')}. \`*\` is required, \`[ ]\` a list, \`{ }\` a mapping.

${kinds.map((kind) => entry(kind, common)).join('')}`;
}

const HEAD = `---
name: deckwright
description: Write a PowerPoint deck as a YAML outline, check it, and build a native .pptx. Use it when someone asks for slides, a presentation or a briefing, or to change one that has a content.yaml.
---

# Deckwright

1. \`npx deckwright new DIR --kind slides\` (or \`briefing\`: parts with dividers; \`report\`: figures from CSV) begins a deck; \`--language zh-CN\` for Chinese.
2. Write \`DIR/content.yaml\`. Titles are conclusions in whole sentences. What is said and not shown goes into \`notes\`. Never invent figures.
3. \`npx deckwright check --format json\` lists all findings at once, each with \`place\`, \`message\`, \`hint\` and, where known, \`remedy\`: \`replace\` (\`text\`, \`with\`), \`choose\` (\`from\`), \`shorten\` (\`characters\`), \`add\` and \`remove\` (\`key\`). Correct them all, and check again until the list is empty. \`npx deckwright explain CODE\` explains one.
4. \`npx deckwright build\` writes out/deck.pptx. Text is never cut or shrunk to fit: shorten it, or divide the slide.

\`npx deckwright kinds NAME\` prints an example of a kind and says what each field means. Do not guess other keys.

## A deck
`;

const DECK = `deck:
  title: The city library, a year on
  date: 2026-12
  language: en-GB
brand:
  colours: { primary: "1F4E5F", accent: "E0A458" }
  fonts: { heading: Georgia, body: Calibri }
`;

const FORM = `Instead of \`slides\`, a deck of parts has \`opening: { name, slides }\`, \`units: [{ id, name, short, tagline, source, slides }]\` (each with a divider; \`agenda\` lists them), \`closing\` and \`appendix\`. \`sources: { report: { title, file } }\` declares documents; \`source: report#Heading\` cites one, and \`npx deckwright verify --sources DIR\` compares. A figure worked out in a text is declared on its slide: \`formulas: [{ value: 38.9, unit: times, computed: 203.28 / 5.22 }]\`.
Inside texts: \`**bold**\`, \`[words](#id)\` leads to the slide with that \`id\`. Quote values with \`: \` or \`#\`. Paths are relative to the file.
`;

function entry({ name, summary, fields }: KindPage, common: readonly string[]): string {
  // A field inside another one belongs to the last field of depth 0 before it.
  const own = fields.filter((_, i) => {
    const outer = fields.slice(0, i + 1).findLast(({ depth }) => depth === 0)?.name ?? '';
    return !(common.includes(outer) || outer === 'kind');
  });
  return `- \`${name}\`: ${summary}${own.length > 0 ? ` \`${listed(own, 0)}\`` : ''}\n`;
}

/** Writes fields in one line: `items*: [{ when, heading*, text }], lead`. */
function listed(fields: KindPage['fields'], depth: number): string {
  return fields
    .flatMap((field, i) => {
      if (field.depth !== depth) return [];
      const rest = fields.slice(i + 1);
      const next = rest.findIndex((one) => one.depth <= depth);
      const inner = next < 0 ? rest : rest.slice(0, next);
      return [`${field.name}${field.required ? '*' : ''}${valueIn(field.type, inner, depth + 1)}`];
    })
    .join(', ');
}

function valueIn(type: string, inner: KindPage['fields'], depth: number): string {
  const record = inner.length > 0 ? `{ ${listed(inner, depth)} }` : '';
  if (type.startsWith('list')) return `: [${record}]`;
  return record
    ? `: ${record}`
    : type.includes(' | ') && type !== 'true | false'
      ? `: ${type.replaceAll(' | ', '|')}`
      : '';
}
