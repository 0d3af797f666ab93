import { BUILD, type HostileCase, outline, points, type Wanted } from '../hostileCase.ts';

const KIND = 'templates';

/** A case with a template of the user's, `templates/points.hbs` unless the file is named. */
function template(name: string, text: string, wanted: Wanted & { file?: string } = {}): HostileCase {
  const { file = 'points.hbs', ...rest } = wanted;
  const files = { 'content.yaml': outline(points('A title')), [`templates/${file}`]: text };
  return { kind: KIND, name, files, line: BUILD, ...rest };
}

/** A case with partials of the user's, the first of which the template of points includes. */
function partials(name: string, texts: Readonly<Record<string, string>>, wanted: Wanted = {}): HostileCase {
  const files = Object.fromEntries(
    Object.entries(texts).map(([partial, text]) => [`templates/partials/${partial}.hbs`, text]),
  );
  const [first] = Object.keys(texts);
  const { files: base, ...rest } = template(name, page(`{{> partials/${first}}}`), wanted);
  return { ...rest, files: { ...base, ...files } };
}

/** The text of a template of points with `body` in it. */
const page = (body: string): string =>
  `{{> partials/head layout="points"}}\n{{> partials/title}}\n## a\n\n## b\n\n${body}\n{{> partials/notes}}\n`;

const times = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join('');

const numbered = (count: number, text: (i: number) => string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, text(i)]));

/** Blocks that begin with `{{^`: Handlebars parses them without a program. */
const inverse: readonly HostileCase[] = [
  'if title',
  'unless title',
  'each items',
  'with title',
  'section this',
  'unit this',
  'title',
].flatMap((call) => {
  const [helper = ''] = call.split(' ');
  const block = `{{^${call}}}x{{/${helper}}}`;
  return [
    template(`inverse ${call}`, page(block)),
    template(`inverse ${call} with else`, page(`{{^${call}}}x{{else}}y{{/${helper}}}`)),
    template(`inverse ${call} with strips`, page(`{{~^${call}~}}x{{~/${helper}~}}`)),
    partials(`inverse ${call} in a partial`, { p: block }),
  ];
});

/** Every construct of Handlebars that its guide names, whether Deckwright takes it or not. */
const constructs: readonly HostileCase[] = [
  '{{title}}',
  '{{{title}}}',
  '{{&title}}',
  '{{this}}',
  '{{this.title}}',
  '{{./title}}',
  '{{../title}}',
  '{{../../title}}',
  '{{@root.deck.title}}',
  '{{@deck.title}}',
  '{{@index}}',
  '{{@key}}',
  '{{@nope}}',
  '{{title.length}}',
  '{{items.length}}',
  '{{items.[0].heading}}',
  '{{items.0.heading}}',
  '{{[title]}}',
  '{{"title"}}',
  '{{1}}',
  '{{true}}',
  '{{null}}',
  '{{undefined}}',
  '{{constructor}}',
  '{{__proto__}}',
  '{{toString}}',
  '{{title.constructor}}',
  '{{__defineGetter__ "a"}}',
  '{{lookup this "constructor"}}',
  '{{lookup items 0}}',
  '{{lookup items "0"}}',
  '{{log title}}',
  '{{helperMissing}}',
  '{{blockHelperMissing}}',
  '{{date title}}',
  '{{date}}',
  '{{date title title}}',
  '{{date title a=1}}',
  '{{date (date title)}}',
  '{{#if title}}a{{/if}}',
  '{{#if title}}a{{else}}b{{/if}}',
  '{{#if title}}a{{^}}b{{/if}}',
  '{{#if title}}a{{else if lead}}b{{else}}c{{/if}}',
  '{{#if title}}a{{else each items}}b{{/if}}',
  '{{#if title}}a{{else with title}}b{{/if}}',
  '{{#if title includeZero=true}}a{{/if}}',
  '{{#unless title}}a{{else unless lead}}b{{/unless}}',
  '{{#each items}}{{heading}}{{else}}none{{/each}}',
  '{{#each items as |item i|}}{{item.heading}}{{i}}{{/each}}',
  '{{#each items as |item i x|}}{{item.heading}}{{x}}{{/each}}',
  '{{#each title}}a{{/each}}',
  '{{#each}}a{{/each}}',
  '{{#each items items}}a{{/each}}',
  '{{#with items.[0]}}{{heading}}{{/with}}',
  '{{#with items.[0] as |it|}}{{it.heading}}{{/with}}',
  '{{#with title}}{{this}}{{else}}b{{/with}}',
  '{{#title}}a{{/title}}',
  '{{#items}}{{heading}}{{/items}}',
  '{{^items}}a{{/items}}',
  '{{#> partials/title}}a{{/partials/title}}',
  '{{#*inline "x"}}a{{/inline}}{{> x}}',
  '{{* decorator}}',
  '{{> nope}}',
  '{{> partials/nope}}',
  '{{> (lookup this "kind")}}',
  '{{> (title)}}',
  '{{> "partials/title"}}',
  '{{> partials/title title="x"}}',
  '{{> partials/title items}}',
  '{{> partials/title this}}',
  '{{> @partial-block}}',
  '{{> points}}',
  '{{> deck}}',
  '{{> section}}',
  '{{!-- a --}}',
  '{{! a }}',
  '{{!-- --',
  '\\{{title}}',
  '\\\\{{title}}',
  '{{{{raw}}}} {{title}} {{{{/raw}}}}',
  '{{',
  '}}',
  '{{title',
  '{{title}',
  '{{#if title}}',
  '{{/if}}',
  '{{else}}',
  '{{#if}}a{{/if}}',
  '{{#if title}}a{{/unless}}',
  '{{~title~}}',
  '{{title as |x|}}',
  '{{"a" title}}',
  '{{$text "a" "b" 1 2}}',
  '{{#$enter "a"}}b{{/$enter}}',
  '{{$value title}}',
  '---',
  '# second title',
  '<!-- open',
  '-->',
  '| a |',
].flatMap((construct) => [
  template(`construct ${construct}`, page(construct)),
  partials(`construct ${construct} in a partial`, { p: construct }),
]);

const heads: readonly HostileCase[] = [
  'kind',
  'title',
  'notes',
  'source',
  'id',
  '__proto__',
  'constructor',
  'toString',
].map((field) =>
  template(
    `head declares a field ${field}`,
    `{{!--\ndescription: x\nfields:\n  ${field}: { description: d, example: e }\n--}}\n---\nlayout: points\n---\n# {{title}}\n## a\n## b\n`,
    { file: 'free.hbs' },
  ),
);

const files: readonly HostileCase[] = [
  ...[
    '.hbs',
    '__proto__.hbs',
    'constructor.hbs',
    'toString.hbs',
    'a b.hbs',
    '中文.hbs',
    'deck.hbs',
    'section.hbs',
    'partials/.hbs',
    'partials/__proto__.hbs',
    'partials/title.hbs',
  ].map((file) => template(`a template named ${file}`, 'x\n', { file })),
  template('a zero-byte template', '', { exit: 1, says: 'template-no-slide' }),
  template('a template of NUL', '\0'.repeat(100)),
  template('a template of 300 KB', 'x'.repeat(300_000)),
];

const sizes: readonly HostileCase[] = [
  partials(
    '24 partials, each with the next one twice',
    numbered(25, (i) => (i < 24 ? `{{> partials/p${i + 1}}}`.repeat(2) : 'x')),
  ),
  partials(
    '12 partials, each with all twelve',
    numbered(12, () => times(12, (i) => `{{> partials/p${i}}}`)),
  ),
  partials(
    '200 partials in a row',
    numbered(200, (i) => (i < 199 ? `{{> partials/p${i + 1}}}` : 'x')),
  ),
  partials('a partial that adds a value to itself', { p0: '{{> partials/p0 a=title}}' }),
  partials('two partials that call each other with ever more', {
    p0: '{{> partials/p1 a=title}}',
    p1: '{{#each items}}{{> partials/p0 this b=../title}}{{/each}}',
  }),
  template('else if × 1 800', page(`{{#if title}}${'{{else if title}}'.repeat(1800)}{{/if}}`)),
  template('else if × 11 000', page(`{{#if title}}${'{{else if title}}'.repeat(11_000)}{{/if}}`)),
  template(
    'calls 2 000 deep behind a brace',
    page(`{{date "}" ${'(date '.repeat(2000)}title${')'.repeat(2000)}}}`),
  ),
  template(
    'calls 15 000 deep behind a brace',
    page(`{{date "}" ${'(date '.repeat(15_000)}title${')'.repeat(15_000)}}}`),
  ),
  template('calls 2 000 deep', page(`{{date ${'(date '.repeat(2000)}title${')'.repeat(2000)}}}`)),
  template('a path of 32 000 segments', page(`{{${'a.'.repeat(32_000)}a}}`)),
  template('a path of 60 000 steps up', page(`{{${'../'.repeat(60_000)}a}}`)),
  template('inverse blocks 9 000 deep', page('{{^if title}}'.repeat(9000) + '{{/if}}'.repeat(9000))),
  template('inverse sections 9 000 deep', page('{{^title}}'.repeat(9000) + '{{/title}}'.repeat(9000))),
  template('blocks 5 000 deep', page('{{#if title}}'.repeat(5000) + '{{/if}}'.repeat(5000))),
  template('partial blocks 5 000 deep', page('{{#> a}}'.repeat(5000) + '{{/a}}'.repeat(5000))),
  template('raw blocks × 5 000', page('{{{{a}}}}'.repeat(5000) + '{{{{/a}}}}'.repeat(5000))),
  template('33 000 unknown values', page('{{a}}\n'.repeat(33_000))),
  template('40 000 escaped braces', page('\\{{'.repeat(40_000))),
  template('60 000 open braces', page('{{'.repeat(60_000))),
  template('60 000 comment openers', page('{{!--'.repeat(30_000))),
  template('101 blocks side by side', page('{{#if title}}{{/if}}\n'.repeat(101)), { exit: 0 }),
  template('101 blocks in a comment', page(`{{!-- ${'{{#if a}} '.repeat(101)} --}}`), { exit: 0 }),
  template(
    'a loop that is too long',
    page(times(8, () => '{{#each items}}{{#each ../items}}'.repeat(4)) + '{{/each}}{{/each}}'.repeat(32)),
    {},
  ),
  template('a template that includes itself', page('{{> points}}')),
  template('200 000 spaces in a tag', page(`{{title${' '.repeat(190_000)}}}`)),
  template('190 000 blank lines', page('\n'.repeat(190_000))),
  template('an address of 100 000 parentheses', page(`[a](${'('.repeat(100_000)})`)),
  template('a head of 100 000 spaces', `${' '.repeat(100_000)}{{!--${' '.repeat(50_000)}`),
  template(
    'a head of many fields',
    `{{!--\ndescription: x\nfields:\n${times(2000, (i) => `  f${i}: { description: d, example: e }\n`)}--}}\n---\nlayout: points\n---\n# {{title}}\n`,
    { file: 'free.hbs' },
  ),
];

/** Templates and partials that a user adds. */
export const templateCases: readonly HostileCase[] = [
  ...inverse,
  ...constructs,
  ...heads,
  ...files,
  ...sizes,
];
