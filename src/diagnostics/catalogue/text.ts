import { entry } from '../entry.ts';
import { pick } from '../remedy.ts';

const quote = (word: string): string => `\`${word}\``;
const list = (words: readonly string[]): string => words.map(quote).join(', ');

export interface Unknown {
  readonly name: string;
  readonly known: readonly string[];
  readonly meant?: string | undefined;
}

const meantOrKnown = (f: Unknown): string | undefined =>
  f.meant !== undefined
    ? `did you mean ${quote(f.meant)}?`
    : f.known.length > 0
      ? `there are ${list(f.known)}.`
      : undefined;

/** Findings about templates and about rendering them. */
export const textCatalogue = {
  'template-syntax': entry<{ problem: string }>({
    severity: 'error',
    message: (f) => `this is not Handlebars: ${f.problem}.`,
    hint: () => 'every {{#block}} needs its {{/block}}, every {{ its }}.',
    explanation: 'The template cannot be parsed, so no block of its kind can be rendered.',
    wrong: '{{#each items}}\n## {{heading}}\n{{/if}}',
    right: '{{#each items}}\n## {{heading}}\n{{/each}}',
  }),
  'template-unknown-variable': entry<Unknown>({
    severity: 'error',
    message: (f) => `the template names ${quote(f.name)}, which is nothing here.`,
    hint: meantOrKnown,
    remedy: (f) => pick(f.name, f),
    explanation:
      'A template can name the fields that its head declares, those of the loop it is in, and @deck, @brand, @sources, @units, @unit, @section and @words. A name that is none of them would print nothing.',
    wrong: '{{#each items}}\n{{lable}}\n{{/each}}',
    right: '{{#each items}}\n{{label}}\n{{/each}}',
  }),
  'template-unknown-helper': entry<Unknown>({
    severity: 'error',
    message: (f) => `the template uses a helper ${quote(f.name)}, which does not exist.`,
    hint: meantOrKnown,
    remedy: (f) => pick(f.name, f),
    explanation:
      'Templates come from strangers too, so there are few helpers, and none that reads files or runs code. There is no implicit {{#items}} either: write {{#each items}}.',
    wrong: '{{#items}}{{heading}}{{/items}}',
    right: '{{#each items}}{{heading}}{{/each}}',
  }),
  'template-arguments': entry<{ name: string; expected: number }>({
    severity: 'error',
    message: (f) =>
      `the helper ${quote(f.name)} takes ${f.expected === 1 ? 'one value' : `${f.expected} values`}.`,
    explanation: 'A helper was given too few values, too many, or named ones.',
    wrong: '{{#each}}{{heading}}{{/each}}',
    right: '{{#each items}}{{heading}}{{/each}}',
  }),
  'template-unknown-partial': entry<Unknown>({
    severity: 'error',
    message: (f) => `the template includes ${quote(f.name)}, which does not exist.`,
    hint: meantOrKnown,
    remedy: (f) => pick(f.name, f),
    explanation: 'A partial is a file in templates/partials, called by its path: {{> partials/head}}.',
    wrong: '{{> partials/haed}}',
    right: '{{> partials/head}}',
  }),
  'template-unsupported': entry<{ what: string }>({
    severity: 'error',
    message: (f) => `templates have no ${f.what}.`,
    hint: () => 'write a file in templates/partials and include it by name.',
    explanation:
      'Decorators, inline partials, partial blocks and computed names of partials are left out, so that what a template does can be checked before it runs.',
    wrong: '{{#*inline "row"}}…{{/inline}}',
    right: '{{> partials/row}}',
  }),
  'template-not-text': entry<{ name: string; found: string }>({
    severity: 'error',
    message: (f) => `${quote(f.name)} is ${f.found}; only text can be placed.`,
    hint: (f) =>
      f.found === 'a list' ? `write {{#each ${f.name}}}{{this}}{{/each}}.` : 'place one of its fields.',
    explanation: 'A list or a mapping has no text of its own.',
    wrong: '{{items}}',
    right: '{{#each items}}{{heading}}{{/each}}',
  }),
  'template-not-a-list': entry<{ name: string }>({
    severity: 'error',
    message: (f) => `${quote(f.name)} is not a list, and a list is needed here.`,
    explanation: 'A loop needs a list to go through, {{lookup}} a list to look into.',
    wrong: '{{#each title}}{{this}}{{/each}}',
    right: '{{title}}',
  }),
  'template-unused-field': entry<{ field: string; kind: string }>({
    severity: 'error',
    message: (f) =>
      `the field ${quote(f.field)} of ${quote(f.kind)} is declared, but the template does not place it.`,
    hint: () => 'place it, or delete its declaration.',
    explanation:
      'What an author writes into the field would not be on the slide. Nothing may be dropped without a word.',
    wrong:
      '{{!--\ndescription: One sentence\nfields:\n  by: { description: Who said it, example: A customer }\n--}}\n> {{title}}',
    right:
      '{{!--\ndescription: One sentence\nfields:\n  by: { description: Who said it, example: A customer }\n--}}\n> {{title}}\n>\n> — {{by}}',
  }),
  'template-field-kind': entry<Record<string, never>>({
    severity: 'error',
    message: () => 'no field can be called `kind`, because `kind` says which template a block has.',
    hint: () => 'give the field another name, such as `sort`.',
    explanation:
      'Every block has the key `kind`: it names the template. A field of that name in the head of a template could not be told from it.',
    wrong: 'fields:\n  kind: { description: Which one, example: first }',
    right: 'fields:\n  sort: { description: Which one, example: first }',
  }),
  'template-name': entry<{ file: string }>({
    severity: 'error',
    message: (f) => `the name of ${f.file} must begin with a letter or a digit.`,
    hint: () => 'rename the file, or move it out of templates/.',
    explanation:
      'A template is called by the name of its file without `.hbs`: it is the kind of a block, or the name of a partial.',
    wrong: 'templates/.hbs',
    right: 'templates/stats.hbs',
  }),
  'template-missing': entry<{ name: string }>({
    severity: 'error',
    message: (f) => `there is no template ${quote(f.name)}.`,
    hint: () => 'the package brings it; install Deckwright anew.',
    explanation:
      'Some templates are always needed: deck.hbs composes the deck, section.hbs makes the dividers.',
    wrong: '# templates/deck.hbs is not there',
    right: '# templates/deck.hbs',
  }),
  'template-no-slide': entry<{ kind: string }>({
    severity: 'error',
    message: (f) => `the template of ${f.kind} printed no slide for this block.`,
    hint: () => 'let it print front matter: a line "---", `layout: …`, and a line "---".',
    explanation:
      'A block becomes a slide through the template of its kind. A template that prints nothing, or text without front matter, would drop the block from the deck.',
    wrong: '{{#if lead}}---\nlayout: stats\n---\n\n# {{title}}{{/if}}',
    right: '---\nlayout: stats\n---\n\n# {{title}}',
  }),
  'template-characters': entry<Record<string, never>>({
    severity: 'error',
    message: () => 'the template holds characters that no text may hold.',
    hint: () => 'they are invisible; delete the line with them and type it anew.',
    explanation:
      'Control characters, halves of surrogate pairs and characters reserved for internal use are refused in templates.',
    wrong: '# a control character inside',
    right: '# text',
  }),
  'template-too-large': entry<{ length: number; max: number }>({
    severity: 'error',
    message: (f) => `the template has ${f.length} characters; ${f.max} are read at most.`,
    explanation: 'The size of templates is limited, so that a hostile one cannot exhaust the memory.',
    wrong: '# a template of 50 MB',
    right: '# a template of 1 KB',
  }),
  'template-too-deep': entry<{ max: number }>({
    severity: 'error',
    message: (f) =>
      `more than ${f.max} blocks or calls are inside one another here, or a path has more parts.`,
    hint: () => 'move the inner ones into a partial.',
    explanation:
      'How deep blocks, {{else if}} and calls of helpers may nest is limited, so that a hostile template cannot exhaust the stack. Any number of blocks may stand side by side.',
    wrong: '{{#if a}}{{#if a}}{{#if a}} … and so on',
    right: '{{#if a}}…{{/if}}',
  }),
  'template-recursion': entry<{ name: string; max: number }>({
    severity: 'error',
    message: (f) => `partials include one another more than ${f.max} deep, ${quote(f.name)} the last.`,
    hint: () => 'a partial that includes itself never ends.',
    explanation: 'How deep partials may include one another is limited.',
    wrong: '{{!-- in partials/row.hbs --}}\n{{> partials/row}}',
    right: '{{#each rows}}{{> partials/row}}{{/each}}',
  }),
  'template-too-many-ways': entry<{ max: number }>({
    severity: 'error',
    message: (f) => `partials are given more than ${f.max} different sets of values; here is one too many.`,
    hint: () => 'include fewer partials in one another, or give them fewer values.',
    explanation:
      'Each partial is checked with each set of values that it is given. Their number is limited, because partials that include one another with ever more values would keep a machine busy for hours.',
    wrong: '{{> partials/a x=title}}{{> partials/a y=title}} … in each of twenty partials',
    right: '{{> partials/a x=title}}',
  }),
  'template-too-many-steps': entry<{ max: number }>({
    severity: 'error',
    message: (f) => `rendering took more than ${f.max} steps.`,
    hint: () => 'look for loops inside loops.',
    explanation:
      'What templates may do is limited, so that a hostile one cannot keep a machine busy for hours.',
    wrong: '{{#each units}}{{#each ../units}}{{#each ../../units}} … and so on',
    right: '{{#each units}}…{{/each}}',
  }),
  'template-output-too-large': entry<{ max: number }>({
    severity: 'error',
    message: (f) => `the slide text grew beyond ${f.max} characters.`,
    hint: () => 'look for a text that is repeated in a loop.',
    explanation: 'The size of what templates render is limited.',
    wrong: '{{#each units}}{{#each ../units}}{{summary}}{{/each}}{{/each}}',
    right: '{{#each units}}{{summary}}{{/each}}',
  }),
  'template-failed': entry<{ problem: string }>({
    severity: 'error',
    message: (f) => `the templates could not be rendered: ${f.problem}.`,
    explanation: 'Handlebars gave up on a template for a reason that no other finding covers.',
    wrong: '{{> (lookup this "title")}}',
    right: '{{> (lookup this "kind")}}',
  }),
};
