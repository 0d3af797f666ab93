import { entry } from '../entry.ts';
import { pick, replace } from '../remedy.ts';

const quote = (word: string): string => `\`${word}\``;
const list = (words: readonly string[]): string => words.map(quote).join(', ');
const meant = (f: { meant?: string | undefined }): string | undefined =>
  f.meant === undefined ? undefined : `did you mean ${quote(f.meant)}?`;
const items = (n: number): string => (n === 1 ? '1 item' : `${n} items`);
const bound = (f: { min?: number; max?: number }): string =>
  f.max === undefined ? `at least ${f.min ?? 0}` : `at most ${f.max}`;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The hints for a key without a value, by the cause. */
const EMPTY = {
  comment: 'an unquoted # begins a comment: write the value in quotes.',
  comma: 'inside { } a comma ends a value: write a value that holds one in quotes.',
  null: '~ and null are YAML for “no value”: write them in quotes when they are meant as text.',
  forgotten: 'give it a value, or delete the line.',
} as const;

/** Findings about YAML syntax, and about the content of `content.yaml`. */
export const outlineCatalogue = {
  'yaml-syntax': entry<{ problem: string }>({
    severity: 'error',
    message: (f) => `this is not YAML: ${f.problem.charAt(0).toLowerCase()}${f.problem.slice(1)}.`,
    hint: (f) =>
      /scalar|nested|plain (?:value|text)|quote/i.test(f.problem)
        ? 'a text that begins with a quotation mark, {, [, *, &, !, @, %, |, > or #, or that contains ": ", must stand in quotes as a whole.'
        : 'check the indentation, and that every bracket is closed.',
    explanation:
      'The text cannot be read as YAML, so nothing in it could be checked. Chinese quotation marks (“”) are ordinary text; ASCII ones open a quoted value that must end where the line does.',
    wrong: 'title: "Night trains" never stop',
    right: 'title: \'"Night trains" never stop\'',
  }),
  'yaml-duplicate-key': entry<{ key: string }>({
    severity: 'error',
    message: (f) => `the key ${quote(f.key)} stands twice in the same mapping.`,
    hint: () => 'delete one of them, or begin a new list item with "- ".',
    explanation: 'Of two equal keys one would win and the other would vanish from the deck without a word.',
    wrong: 'value: 78\nlabel: runs\nlabel: in all',
    right: 'value: 78\nlabel: runs in all',
  }),
  'yaml-documents': entry<Record<string, never>>({
    severity: 'error',
    message: () => 'a second YAML document begins here; only one is read.',
    hint: () => 'remove the line "---" (or "..."), or quote it if it is meant as text.',
    explanation: 'A line of three hyphens ends a YAML document. What follows it would be left out.',
    wrong: 'deck:\n  title: Third quarter\n---\nunits: []',
    right: 'deck:\n  title: Third quarter\nunits: []',
  }),
  'yaml-tab': entry<Record<string, never>>({
    severity: 'error',
    message: () => 'a tab is used for indentation; YAML allows spaces only.',
    hint: () => 'replace the tab by two spaces, and tell the editor to insert spaces.',
    explanation:
      'How wide a tab is depends on the editor, so YAML does not allow it where depth has a meaning.',
    wrong: 'deck:\n\ttitle: Third quarter',
    right: 'deck:\n  title: Third quarter',
  }),
  'yaml-comment': entry<{ comment: string }>({
    severity: 'warning',
    message: (f) => `“${f.comment}” is a comment to YAML and is left out of the value before it.`,
    hint: () =>
      'write the value in quotes when # is part of it; write a space behind # when this is a remark.',
    explanation:
      'A # behind a space begins a comment, so that `We are #1` without quotes is the text “We are”. Remarks have a space behind their #; a # without one is mostly part of a text.',
    wrong: 'title: We are #1 in the market',
    right: "title: 'We are #1 in the market'",
  }),
  'yaml-aliases': entry<{ max: number }>({
    severity: 'error',
    message: (f) => `aliases stand for more than ${f.max} values.`,
    hint: () => 'write the values out, or repeat less.',
    explanation:
      'A few lines of nested aliases can stand for billions of values and exhaust the memory of whoever reads them. Deckwright stops counting at a limit no honest outline reaches.',
    wrong: 'a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\n# … and so on',
    right: 'a: &a [x, x, x]\nb: *a',
  }),
  'yaml-merge': entry<Record<string, never>>({
    severity: 'error',
    message: () => 'merge keys (<<) are not read: they are no part of YAML 1.2.',
    hint: () => 'write the keys out, or give the whole value an anchor and repeat it with *.',
    explanation:
      'In YAML 1.1 `<<: *base` copies the keys of another mapping. Here a mapping has only the keys that are written in it.',
    wrong: '- <<: *base\n  title: Costs',
    right: '- kind: quote\n  title: Costs',
  }),
  'yaml-unknown-alias': entry<{ name: string }>({
    severity: 'error',
    message: (f) => `nothing is anchored as \`&${f.name}\`.`,
    hint: () => 'a text that begins with * must stand in quotes.',
    explanation:
      'A value that begins with * is an alias: it stands for the value with that anchor before it.',
    wrong: 'title: *Important* news',
    right: "title: '*Important* news'",
  }),
  'yaml-tag': entry<{ tag: string }>({
    severity: 'error',
    message: (f) => `the tag ${quote(f.tag)} has no meaning here.`,
    hint: () => 'a text that begins with ! must stand in quotes.',
    explanation:
      'A value that begins with ! has a tag, which names its type. Types are told by the schema alone.',
    wrong: 'title: !important news',
    right: "title: '!important news'",
  }),
  'yaml-too-many-keys': entry<{ max: number }>({
    severity: 'error',
    message: (f) => `a mapping has more than ${f.max} keys.`,
    explanation:
      'The number of keys in one mapping is limited, so that a hostile file cannot keep the machine busy.',
    wrong: 'a1: x\na2: x\na3: x\n# … and so on',
    right: 'items: [x, x, x]',
  }),
  'yaml-too-deep': entry<{ max: number }>({
    severity: 'error',
    message: (f) => `values nest more than ${f.max} levels deep.`,
    hint: () => 'nothing in an outline nests that deep; check the indentation and the brackets here.',
    explanation: 'The depth of nesting is limited, so that a hostile file cannot exhaust the stack.',
    wrong: '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ … ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
    right: '[[1, 2], [3, 4]]',
  }),
  'yaml-too-many-values': entry<{ max: number }>({
    severity: 'error',
    message: (f) => `the YAML has more than ${f.max} values; those from here on were not read.`,
    hint: () => 'a deck needs far fewer; is this the right file?',
    explanation:
      'The number of values is limited, so that a hostile file cannot exhaust the time or the memory.',
    wrong: 'rows: [[1, 2], [1, 2], … a hundred thousand times]',
    right: 'rows: [[1, 2], [3, 4]]',
  }),
  'yaml-too-large': entry<{ length: number; max: number }>({
    severity: 'error',
    message: (f) => `the text has ${f.length} characters; ${f.max} are read at most.`,
    hint: () => 'split the briefing into several decks.',
    explanation: 'The size of what is read is limited, so that a hostile file cannot exhaust the memory.',
    wrong: '# a file of 50 MB',
    right: '# a file of 50 KB',
  }),
  'outline-nothing': entry<Record<string, never>>({
    severity: 'error',
    message: () => 'the file says nothing.',
    hint: () => 'begin with `deck:` and its `title:`; `deckwright explain outline-nothing` shows an example.',
    explanation: 'The outline is empty, or holds comments only.',
    wrong: '# to be written',
    right: 'deck:\n  title: Third quarter',
  }),
  'outline-unknown-key': entry<{
    key: string;
    of: string;
    known: readonly string[];
    meant?: string | undefined;
  }>({
    severity: 'error',
    message: (f) => `${quote(f.key)} is not a key of ${f.of}.`,
    hint: (f) => meant(f) ?? `it takes ${list(f.known)}.`,
    remedy: (f) => pick(f.key, f),
    explanation:
      'Every key is known. One that is not would be left out of the deck without a word, so it is an error.',
    wrong: 'unit:\n  - id: jilin',
    right: 'units:\n  - id: jilin',
  }),
  'outline-missing': entry<{ key: string; of: string }>({
    severity: 'error',
    message: (f) => `${f.of} lacks the key ${quote(f.key)}.`,
    hint: (f) => `add \`${f.key}:\` here.`,
    remedy: (f) => ({ action: 'add', key: f.key }),
    explanation: 'The key is required: the slide would be incomplete without it.',
    wrong: '- kind: quote\n  title: What a customer says\n  text: We now plan by the day.',
    right:
      '- kind: quote\n  title: What a customer says\n  text: We now plan by the day.\n  by: The plant manager',
  }),
  'outline-empty': entry<{ key: string; cause?: 'comment' | 'comma' | 'null' | undefined }>({
    severity: 'error',
    message: (f) => `${quote(f.key)} has no value.`,
    hint: (f) => EMPTY[f.cause ?? 'forgotten'],
    explanation:
      'A key with nothing behind it is a value that was forgotten, one that begins with # and was taken for a comment, or the rest of a value inside { } that holds a comma.',
    wrong: 'primary: #9B1C22',
    right: "primary: '#9B1C22'",
  }),
  'outline-wrong-type': entry<{
    what: string;
    expected: string;
    found: string;
    keys?: readonly string[] | undefined;
  }>({
    severity: 'error',
    message: (f) => `${f.what} must be ${f.expected}, not ${f.found}.`,
    hint: (f) =>
      f.found.startsWith('a mapping') && f.expected.startsWith('text')
        ? 'a text that contains ": " must stand in quotes.'
        : /^the number 0[ox]/i.test(f.found)
          ? 'write it in decimal digits.'
          : f.keys && `write { ${f.keys.map((key) => `${key}: …`).join(', ')} }.`,
    explanation:
      'The value is of another type than the key takes: a list where one text is wanted, a text for a number.',
    wrong: 'keywords: quality, ports',
    right: 'keywords: [quality, ports]',
  }),
  'outline-bad-value': entry<{
    what: string;
    found: string;
    known: readonly string[];
    meant?: string | undefined;
  }>({
    severity: 'error',
    message: (f) => `${f.what} cannot be ${quote(f.found)}; it is one of ${list(f.known)}.`,
    hint: meant,
    remedy: (f) => pick(f.found, f),
    explanation: 'The key takes one of a few words.',
    wrong: 'chart: columns',
    right: 'chart: column',
  }),
  'outline-count': entry<{ what: string; min?: number; max?: number; found: number }>({
    severity: 'error',
    message: (f) => `${f.what} has ${items(f.found)}; it takes ${bound(f)}.`,
    hint: (f) =>
      f.max === undefined
        ? 'add to it, or choose another kind.'
        : 'split the block in two, or choose another kind.',
    explanation:
      'Each kind of slide is drawn for a certain number of things. Fewer look lost, more do not fit.',
    wrong: '- kind: stats\n  items: [{ value: 78, label: runs }]',
    right: '- kind: stats\n  items: [{ value: 78, label: runs }, { value: 727, label: shifts }]',
  }),
  'outline-uneven': entry<{ what: string; as: string; expected: number; found: number }>({
    severity: 'error',
    message: (f) => `${f.what} has ${items(f.found)}, but ${quote(f.as)} has ${f.expected}.`,
    hint: () => 'every value needs its counterpart; write null for a value that is not known.',
    explanation:
      'Rows of a table have as many cells as there are columns, series of a chart as many values as categories.',
    wrong: 'categories: [2006, 2011]\nseries: [{ name: Value, values: [5.22] }]',
    right: 'categories: [2006, 2011]\nseries: [{ name: Value, values: [5.22, 203.28] }]',
  }),
  'outline-needs': entry<{ key: string; needs: string }>({
    severity: 'error',
    message: (f) => `${quote(f.key)} says nothing without ${quote(f.needs)}.`,
    hint: (f) => `give ${quote(f.needs)} too, or take ${quote(f.key)} out.`,
    remedy: (f) => ({ action: 'add', key: f.needs }),
    explanation:
      'The field stands only beside another: what stands before and after a figure, and how it was worked out, has no place where there is no figure. It would be lost.',
    wrong: 'before: { label: Now, unit: minutes }',
    right: 'before: { label: Now, value: 60, unit: minutes }',
  }),
  'outline-both': entry<{ key: string; other: string }>({
    severity: 'error',
    message: (f) => `${quote(f.key)} and ${quote(f.other)} are both given; one stands in place of the other.`,
    hint: (f) => `take one of them out: with ${quote(f.other)}, ${quote(f.key)} comes from the file.`,
    remedy: (f) => ({ action: 'remove', key: f.key }),
    explanation:
      'A chart or a table has its values either in the outline or in a data file. With both, one of them would be lost.',
    wrong: 'data: assets/figures.csv\ncategories: [2006, 2011]',
    right: 'data: assets/figures.csv\ncategory: Year',
  }),
  'outline-bad-colour': entry<{ what: string; found: string }>({
    severity: 'error',
    message: (f) => `${f.what} is not a colour: ${quote(f.found)}.`,
    hint: () => "write six hexadecimal digits in quotes, like '#9B1C22'.",
    explanation:
      'Colours of the brand are given as six hexadecimal digits, two each for red, green and blue.',
    wrong: 'primary: red',
    right: "primary: '#9B1C22'",
  }),
  'outline-bad-date': entry<{ what: string; found: string }>({
    severity: 'error',
    message: (f) => `${f.what} is not a date: ${quote(f.found)}.`,
    hint: () => 'write 2012, 2012-07 or 2012-07-01.',
    explanation: 'Dates are written year first, with a hyphen between their parts, as far as they are known.',
    wrong: 'date: 1.7.2012',
    right: 'date: 2012-07-01',
  }),
  'outline-bad-id': entry<{ what: string; found: string }>({
    severity: 'error',
    message: (f) => `${f.what} is not an identifier: ${quote(f.found)}.`,
    hint: () => 'begin with a letter; then letters, digits and hyphens.',
    explanation: 'Identifiers are what links point at, so they keep to letters, digits and hyphens of ASCII.',
    wrong: 'id: North office',
    right: 'id: north',
  }),
  'outline-bad-text': entry<{ what: string; found: string; expected: string }>({
    severity: 'error',
    message: (f) => `${f.what} must be ${f.expected}, not ${quote(f.found)}.`,
    explanation: 'The text does not have the form its key asks for.',
    wrong: 'language: Chinese',
    right: 'language: zh-CN',
  }),
  'outline-unknown-kind': entry<{ kind: string; known: readonly string[]; meant?: string | undefined }>({
    severity: 'error',
    message: (f) => `there is no kind of block called ${quote(f.kind)}.`,
    hint: (f) => meant(f) ?? `there are ${list(f.known)}; a file templates/${f.kind}.hbs would add it.`,
    remedy: (f) => pick(f.kind, f),
    explanation: "A block's kind is the name of its template. Your own templates folder can add kinds.",
    wrong: '- kind: stat',
    right: '- kind: stats',
  }),
  'outline-duplicate-id': entry<{ id: string }>({
    severity: 'error',
    message: (f) => `the id ${quote(f.id)} is taken by an earlier unit or block.`,
    hint: () => 'give it another id.',
    explanation: 'A link points at an id, so an id belongs to one unit or one block.',
    wrong: '- { id: jilin, name: Jilin }\n- { id: jilin, name: Heilongjiang }',
    right: '- { id: jilin, name: Jilin }\n- { id: mohe, name: Heilongjiang }',
  }),
  'outline-unknown-unit': entry<{ id: string; known: readonly string[]; meant?: string | undefined }>({
    severity: 'error',
    message: (f) => `there is no unit ${quote(f.id)}.`,
    hint: (f) => meant(f) ?? `there are ${list(f.known)}.`,
    remedy: (f) => pick(f.id, f),
    explanation: 'The value names a unit by its id, and no unit has this one.',
    wrong: '- { unit: jiling, text: A better front desk }',
    right: '- { unit: jilin, text: A better front desk }',
  }),
  'outline-unknown-source': entry<{ id: string; known: readonly string[]; meant?: string | undefined }>({
    severity: 'error',
    message: (f) => `there is no source ${quote(f.id)}.`,
    hint: (f) =>
      meant(f) ?? (f.known.length === 0 ? 'declare it under `sources:`.' : `there are ${list(f.known)}.`),
    remedy: (f) => pick(f.id, f),
    explanation:
      'A source is the key of a document under `sources:`, then # and the heading in it under which the fact stands.',
    wrong: 'source: reports#Night trains',
    right: 'source: report#Night trains',
  }),
  'outline-cleaned': entry<{ what: string }>({
    severity: 'warning',
    message: (f) => `${f.what} holds characters that no document may hold; they were taken out.`,
    hint: () => 'they are invisible (control characters, mostly from a copied PDF); type the text anew.',
    explanation:
      'XML, and so PowerPoint, forbids control characters, halves of surrogate pairs and characters reserved for internal use. A file that holds them does not open.',
    wrong: 'label: "runs\\u0007 in all"',
    right: 'label: runs in all',
  }),
  'odd-character': entry<{ character: string; shown: string | undefined }>({
    severity: 'warning',
    message: (f) =>
      f.shown === undefined
        ? `no common font has a sign for ${codePoint(f.character)}; viewers show a box or a question mark.`
        : `${codePoint(f.character)} has no sign of its own; the deck shows “${f.shown}”, for which it mostly stands.`,
    hint: () => 'type the character anew; it was spoiled when the text was copied or converted.',
    remedy: (f) => (f.shown === undefined ? undefined : replace(f.character, f.shown)),
    explanation:
      'Text that was copied from Word or read in a wrong encoding holds characters that only look right in the program it comes from: bullets of symbol fonts (U+F0B7), quotation marks of Windows-1252 (U+0092), the sign for a lost character (U+FFFD). The deck shows the sign that is meant where it is known.',
    wrong: 'label: "It\\u0092s open"',
    right: 'label: It’s open',
  }),
};
