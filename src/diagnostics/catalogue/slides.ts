import { entry } from '../entry.ts';
import { excerpt } from '../excerpt.ts';

type Nothing = Record<string, never>;

const OTHER_TOOLS =
  'begin each slide with "---", `layout: …`, "---"; "# " begins its title, "## " an entry, and speaker notes are a comment at its end. The brand is set in an outline (--brand).';

/** What slides show as typed: its name, and what to write instead. */
const MARKUP = {
  comment: ['a comment', 'speaker notes are a comment in lines of its own at the end of the slide'],
  address: ['a link', 'write [words](address) for a link'],
  html: ['HTML', 'write **strong** text, and <br> for a line break'],
  entity: ['a character reference', 'type the character itself'],
  picture: ['a picture', 'a picture stands in a paragraph of its own, and an address with spaces in <…>'],
  note: ['a footnote', 'write the remark into the text or the notes'],
  link: ['a link', 'a link is [words](address), an address with spaces stands in <…>'],
  code: ['code', 'leave out the backquotes'],
  struck: ['struck text', 'leave it out'],
  marked: ['marked text', 'write **strong** text'],
  lowered: ['lowered text', 'type the character itself, such as ₂'],
  raised: ['raised text', 'type the character itself, such as ²'],
  task: ['a box to tick', 'leave it out, or type ☐ or ☑'],
  command: ['a command of LaTeX', 'leave it out; a new slide begins with front matter'],
  end: ['a line break', 'write <br> for a line break, or leave it out'],
  underscores: ['strong text', 'write it with *'],
  formula: ['a formula', 'write it in plain characters'],
  emoji: ['an emoji', 'type the emoji itself'],
  fence: ['a division of pandoc', 'choose the layout of the slide instead'],
  attributes: ['attributes of pandoc', 'leave them out'],
  underline: ['a heading', 'write "# " before a title and "## " before an entry'],
} as const satisfies Record<string, readonly [string, string]>;

/** Findings about slide text. Content that has no place on a slide is reported, so that it is never lost in silence. */
export const slidesCatalogue = {
  'slides-none': entry<Nothing>({
    severity: 'error',
    message: () => 'there are no slides.',
    hint: () =>
      'an outline has blocks under `slides:`; slide text has slides that begin with "---", `layout: …`, "---".',
    explanation: 'Nothing in the text makes a slide, so there is no deck to write.',
    wrong: '# to be written',
    right: '---\nlayout: quote\n---\n\n# What a customer says',
  }),
  'icon-unknown': entry<{ name: string; similar: readonly string[] }>({
    severity: 'error',
    message: (f) => `there is no icon “${f.name}”.`,
    hint: ({ similar }) =>
      similar.length > 0
        ? `did you mean ${similar.map((name) => `\`${name}\``).join(', ')}?`
        : '`deckwright schema` lists the names of all icons under “icon”.',
    remedy: ({ name, similar: [first, ...or] }) =>
      first === undefined ? undefined : { action: 'replace', text: name, with: first, or },
    explanation:
      'Icons are chosen by the names of the Lucide set. In slide text, an icon stands between colons before the heading of an entry; a backslash before the first colon makes it text.',
    wrong: '## :flask: Testing',
    right: '## :flask-conical: Testing',
  }),
  'slides-too-large': entry<{ what: string; found: number; max: number }>({
    severity: 'error',
    message: (f) => `the slide text has ${f.found} ${f.what}; ${f.max} are read at most.`,
    hint: () => 'split it into several decks.',
    explanation: 'The size of what is read is limited, so that a hostile file cannot exhaust the memory.',
    wrong: '# a text of 100 000 slides',
    right: '# a text of 60 slides',
  }),
  'slide-too-large': entry<{ what: string; found: number; max: number }>({
    severity: 'error',
    message: (f) => `the slide has ${f.found} ${f.what}; ${f.max} are read at most.`,
    hint: () => 'split it into several slides.',
    explanation: 'What one slide may hold is limited, so that a hostile text cannot keep the machine busy.',
    wrong: '# a slide of 100 000 asterisks',
    right: '# a slide of 100 words',
  }),
  'slide-cleaned': entry<Nothing>({
    severity: 'warning',
    message: () => 'the text holds characters that no document may hold; they were taken out.',
    hint: () => 'they are invisible (control characters, mostly from a copied PDF); type the text anew.',
    explanation:
      'XML, and so PowerPoint, forbids control characters, halves of surrogate pairs and characters reserved for internal use. A file that holds them does not open.',
    wrong: '# a control character inside',
    right: '# text',
  }),
  'slide-no-front-matter': entry<Nothing>({
    severity: 'error',
    message: () => 'text stands before the first slide’s front matter.',
    hint: () => 'a slide begins with a line "---", `layout: …`, and a line "---".',
    explanation: 'Slides are separated by front matter. Text before the first one belongs to no slide.',
    wrong: '# What a customer says\n\n---\nlayout: quote\n---',
    right: '---\nlayout: quote\n---\n\n# What a customer says',
  }),
  'slide-front-matter-open': entry<Nothing>({
    severity: 'error',
    message: () => 'front matter begins here and does not end.',
    hint: () => 'close it with a line "---". A line of three hyphens always begins a slide.',
    explanation:
      'Front matter stands between two lines of three hyphens. Without the second one the slide has no body.',
    wrong: '---\nlayout: quote\n\n# What a customer says',
    right: '---\nlayout: quote\n---\n\n# What a customer says',
  }),
  'slide-front-matter-heading': entry<Nothing>({
    severity: 'error',
    message: () => 'this heading stands in front matter, where YAML takes it for a comment and drops it.',
    hint: () =>
      'close the front matter with a line "---" above it; a remark stands behind a value, after a space and #.',
    explanation:
      'Front matter without its second line of three hyphens goes on to the next slide. Headings in it are comments to YAML, so a whole slide would vanish.',
    wrong: '---\nlayout: points\n# Sales rose by a third\n\n---\nlayout: quote\n---',
    right: '---\nlayout: points\n---\n# Sales rose by a third\n\n---\nlayout: quote\n---',
  }),
  'slide-separator': entry<Nothing>({
    severity: 'error',
    message: () => 'text follows "---" here, where a slide has its front matter.',
    hint: () => OTHER_TOOLS,
    explanation: `Marp, Slidev and pandoc write "---" alone between slides. Here every slide has front matter, which names its layout: ${OTHER_TOOLS}`,
    wrong: '---\nlayout: points\n---\n# One\n\n---\n\n# Two',
    right: '---\nlayout: points\n---\n# One\n\n---\nlayout: points\n---\n# Two',
  }),
  'slide-other-tool': entry<Nothing>({
    severity: 'error',
    message: () => 'this front matter is one of Marp, Slidev or pandoc: it names no layout.',
    hint: () => OTHER_TOOLS,
    explanation: `Slide text of other tools is divided and set up in another way: ${OTHER_TOOLS}`,
    wrong: '---\nmarp: true\ntheme: gaia\n---\n# One',
    right: '---\nlayout: points\n---\n# One',
  }),
  'slide-front-matter': entry<Nothing>({
    severity: 'error',
    message: () => 'front matter must be lines of `key: value`.',
    explanation: 'Front matter is a YAML mapping: the layout of the slide, and settings for it.',
    wrong: '---\nquote\n---',
    right: '---\nlayout: quote\n---',
  }),
  'slide-no-layout': entry<Nothing>({
    severity: 'error',
    message: () => 'the slide names no layout.',
    hint: () => 'add `layout: …` to its front matter.',
    explanation:
      'The layout decides what the parts of a slide are. Only slides of paragraphs and lists, or of two or three entries of them, need not name one: they take `text` and `columns`.',
    wrong: '---\nkicker: Overview\n---\n\n# Seven teams',
    right: '---\nlayout: points\nkicker: Overview\n---\n\n# Seven teams',
  }),
  'slide-setting': entry<{ key: string; found: string }>({
    severity: 'error',
    message: (f) => `\`${f.key}\` must be one value, not ${f.found}.`,
    explanation: 'What stands in front matter is a single text, number, true or false.',
    wrong: '---\nlayout: chart\nchart: [column, bar]\n---',
    right: '---\nlayout: chart\nchart: column\n---',
  }),
  'slide-flag': entry<{ key: string; written: string }>({
    severity: 'error',
    message: (f) => `\`${f.key}\` is true or false, not “${f.written}”.`,
    explanation:
      'A slide is hidden with `hidden: true`: it keeps its page number, and PowerPoint passes over it. `chapter: true` stands on the slide that opens a numbered section without a divider.',
    wrong: '---\nlayout: points\nhidden: later\n---',
    right: '---\nlayout: points\nhidden: true\n---',
  }),
  'slide-second-title': entry<Nothing>({
    severity: 'error',
    message: () => 'this is a second title; a slide has one, before its entries.',
    hint: () => 'write ## for an entry, or begin a new slide with front matter.',
    explanation:
      'One # heading is the title of the slide. It stands before the entries, which begin with ##.',
    wrong: '# Off to the valley\n\n# Diagnosed in a day',
    right: '# The bees fall ill\n\n## Off to the valley\n\n## Diagnosed in a day',
  }),
  'slide-empty-heading': entry<{ isRendered: boolean }>({
    severity: 'error',
    message: () => 'this entry has no heading.',
    hint: (f) =>
      f.isRendered
        ? 'the template prints nothing behind ##: let it print the figure or the heading there.'
        : 'write its figure or its heading behind ##, or delete the line.',
    explanation:
      'The heading of an entry is its figure, its mark or its point. Without words the slide would show an empty place for it.',
    wrong: '##\n\nruns on holidays',
    right: '## **78** runs\n\non holidays',
  }),
  'slide-structure': entry<{ what: string }>({
    severity: 'error',
    message: (f) => `a slide has no place for ${f.what}.`,
    hint: (f) =>
      f.what.endsWith('inside quotations')
        ? 'a quotation holds paragraphs; one that begins with a dash, as “— ” does, names who said it.'
        : 'it takes # and ## headings, paragraphs, flat lists with "-", quotations, tables and pictures. A backslash makes a mark plain text.',
    explanation:
      'Slide text is a small part of Markdown. What a slide cannot show as it was meant is refused, so that nothing disappears.',
    wrong: '### Diagnosed in a day',
    right: '## Diagnosed in a day',
  }),
  'slide-inline': entry<{ what: string }>({
    severity: 'error',
    message: (f) => `a slide has no place for ${f.what}.`,
    hint: () => 'a line takes **strong** text and [links](#id); a picture stands in a paragraph of its own.',
    explanation: 'Within a line there are strong text, links and line breaks. Anything else would be lost.',
    wrong: 'The record ![beehive](bees.jpg) of the day',
    right: 'The record of the day\n\n![beehive](bees.jpg)',
  }),
  'slide-markup': entry<{ what: keyof typeof MARKUP; written: string }>({
    severity: 'warning',
    message: (f) =>
      `“${excerpt(f.written, 40)}” looks like ${MARKUP[f.what][0]}; slides show it as it is typed.`,
    hint: (f) => `${MARKUP[f.what][1]}; a backslash before it says that it is text.`,
    explanation:
      'Slide text is a small part of Markdown: **strong** text, [links](#id) and <br> within a line. HTML, code, footnotes and the other constructs of Marp, Slidev, pandoc and GitHub are shown to the audience character by character, which is rarely meant.',
    wrong: 'The `npm` command is &copy; _2012_',
    right: 'The npm command is © *2012*',
  }),
  'slide-directive': entry<Nothing>({
    severity: 'warning',
    message: () => 'this comment is a directive of another tool; it is left out of the speaker notes.',
    hint: () => 'delete it: the layout in the front matter and the brand decide how a slide looks.',
    explanation:
      'Marp reads comments such as <!-- _class: lead --> and <!-- fit --> as settings. Here comments are speaker notes, and a directive would be read out.',
    wrong: '# What a customer says\n\n<!-- _class: lead -->',
    right: '# What a customer says',
  }),
  'slide-bad-link': entry<{ url: string }>({
    severity: 'error',
    message: (f) => `a link cannot lead to \`${f.url}\`.`,
    hint: () =>
      'write #id for a slide of this deck, or an address with https:// or mailto:; brackets that are text are written \\[.',
    explanation:
      'Links lead to slides of the deck, to the web or to a mailbox; nothing else is safe to click in a deck, and an address that is no URL leads nowhere.',
    wrong: '[annex](file:///C:/annex.doc)',
    right: '[the office in Jilin](#jilin)',
  }),
  'slide-no-alt': entry<{ path: string }>({
    severity: 'error',
    message: (f) => `the picture \`${f.path}\` has no alt text.`,
    hint: () => 'say what it shows, for those who do not see it.',
    explanation: 'Screen readers read the alt text in the place of the picture.',
    wrong: '![](bees.jpg)',
    right: '![An engineer takes a sample from a beehive](bees.jpg)',
  }),
  'slide-no-picture': entry<Nothing>({
    severity: 'error',
    message: () => 'the picture has no path.',
    explanation: 'A picture is ![alt text](path), the path relative to the file.',
    wrong: '![An engineer takes a sample from a beehive]()',
    right: '![An engineer takes a sample from a beehive](bees.jpg)',
  }),
  'slide-table-cells': entry<{ found: number; expected: number }>({
    severity: 'error',
    message: (f) => `the row has ${f.found} ${f.found === 1 ? 'cell' : 'cells'}, the heading ${f.expected}.`,
    hint: () => 'write \\| for a bar that is text.',
    explanation: 'Each row of a table has as many cells as its heading; others would be lost or empty.',
    wrong: '| Year | Value |\n| --- | --- |\n| 2006 |',
    right: '| Year | Value |\n| --- | --- |\n| 2006 | 5.22 |',
  }),
  'slide-comment-open': entry<Nothing>({
    severity: 'error',
    message: () => 'a comment begins here and does not end.',
    hint: () => 'close the speaker notes with "-->".',
    explanation:
      'Speaker notes are a comment at the slide’s end. Without its end everything after it would be notes.',
    wrong: '<!-- First how long.',
    right: '<!-- First how long. -->',
  }),
  'slide-notes-not-last': entry<Nothing>({
    severity: 'error',
    message: () => 'text follows the speaker notes; they stand at the slide’s end.',
    hint: () => 'move the comment below the text.',
    explanation: 'The speaker notes are a comment at the end of a slide.',
    wrong: '<!-- First how long. -->\n\n## 78 runs',
    right: '## 78 runs\n\n<!-- First how long. -->',
  }),
  'slide-duplicate-id': entry<{ id: string }>({
    severity: 'error',
    message: (f) => `the id \`${f.id}\` is taken by an earlier slide.`,
    hint: () => 'give it another id.',
    explanation: 'A link points at an id, so an id belongs to one slide.',
    wrong: '---\nlayout: quote\nid: jilin\n---\n\n---\nlayout: quote\nid: jilin\n---',
    right: '---\nlayout: quote\nid: jilin\n---\n\n---\nlayout: quote\nid: mohe\n---',
  }),
};
