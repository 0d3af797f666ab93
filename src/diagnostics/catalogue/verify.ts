import { entry } from '../entry.ts';
import { excerpt } from '../excerpt.ts';
import { pick, replace } from '../remedy.ts';

const meant = (f: { meant?: string | undefined }) =>
  f.meant === undefined ? undefined : `did you mean ${f.meant}?`;

/** Findings of `deckwright verify`: facts that the source documents do not confirm. */
export const verifyCatalogue = {
  'sources-none': entry<Record<string, never>>({
    severity: 'error',
    message: () => 'the outline names no sources, so none of its facts can be traced.',
    hint: () => 'list the documents under `sources:`, and cite them: source: report#heading.',
    explanation:
      'deckwright verify compares figures, names and quotations with the documents under `sources:`. Without one it could only say of each of them that it stands nowhere.',
    wrong: 'deck: { title: Third quarter }',
    right: 'deck: { title: Third quarter }\nsources:\n  report: { title: Annual report, file: report.txt }',
  }),
  'source-no-file': entry<{ document: string }>({
    severity: 'warning',
    message: (f) => `the source ${f.document} names no file, so nothing that cites it can be verified.`,
    hint: () => 'add file: with its name in the folder given by --sources.',
    explanation:
      'deckwright verify reads the source documents from the folder that --sources names. A source without a file can be cited on slides but not verified.',
    wrong: 'sources:\n  report:\n    title: Annual report',
    right: 'sources:\n  report:\n    title: Annual report\n    file: report.txt',
  }),
  'source-unreadable': entry<{ file: string; form: 'text' | 'docx' | 'xlsx' | 'pdf' | 'binary' }>({
    severity: 'error',
    message: (f) => `${f.file} cannot be read: ${FORMS[f.form]}.`,
    hint: (f) => CONVERT[f.form],
    explanation:
      'Source documents are read as text (UTF-8, UTF-16, GB18030), Markdown, CSV, .docx and .xlsx. The text of a PDF has no reliable order, and old Office files have a form of their own, so they are converted first, where a person sees the result.',
    wrong: 'file: report.pdf',
    right: 'file: report.txt   # pdftotext -layout report.pdf report.txt',
  }),
  'source-empty': entry<{ file: string }>({
    severity: 'error',
    message: (f) => `${f.file} holds no text, so nothing can be traced to it.`,
    hint: () => 'check that the document was saved whole; a scanned page has no text until it is recognised.',
    explanation:
      'A document with nothing but blank lines confirms nothing: every figure that cites it is reported.',
    wrong: 'file: scan.txt   # 0 bytes',
    right: 'file: report.txt',
  }),
  'report-unreadable': entry<{ file: string }>({
    severity: 'error',
    message: (f) => `${f.file} is no report of verify.`,
    hint: () => 'name the file that --report FILE.json wrote when the facts were last signed.',
    explanation:
      '--since names the last report, with which the new one is compared. It is read from the data (.json), not from the Markdown that a person signs.',
    wrong: 'deckwright verify --sources papers --report facts.md --since facts-last.md',
    right: 'deckwright verify --sources papers --report facts.md --since facts-last.json',
  }),
  'verify-check-off': entry<{ check: string; count: number }>({
    severity: 'warning',
    message: (f) =>
      `${f.check} is switched off under checks:, which hides ${f.count} ${f.count === 1 ? 'finding' : 'findings'}.`,
    hint: () => 'remove it under checks:, so that verify reports what it finds; correct the facts instead.',
    explanation:
      'A check that is switched off hides facts that the sources do not confirm. The report for the reviewer lists them all the same, with their verdicts, and says which checks are off.',
    wrong: 'checks: { untraced-figure: off }',
    right: 'checks: {}',
  }),
  'source-too-many-numbers': entry<{ document: string; max: number }>({
    severity: 'error',
    message: (f) =>
      `with ${f.document}, the sources hold more than ${f.max} numbers, too many to trace facts to.`,
    hint: () => 'leave out documents, tables and logs that the deck does not cite.',
    explanation:
      'deckwright verify reads every number of the source documents with its unit and the words around it. Their count is limited, so that a pasted table cannot keep a machine busy for minutes.',
    wrong: 'file: measurements.csv   # 400 000 numbers',
    right: 'file: report.txt',
  }),
  'verify-too-many-numbers': entry<{ document: string; claimed: number; numbers: number }>({
    severity: 'error',
    message: (f) =>
      `the outline has ${f.claimed} numbers, and with ${f.document} the sources have ${f.numbers}: too many to compare each with each.`,
    hint: () => 'verify a part of the outline at a time, or leave out documents that the deck does not cite.',
    explanation:
      'deckwright verify compares each number of the outline with each of the sources. The product of the two is limited to 40 million, so that a pasted table cannot keep a machine busy for minutes.',
    wrong: 'notes: 12 13 14 …   # 100 000 numbers',
    right: 'notes: The table is in the annex.',
  }),
  'source-heading-unknown': entry<{ document: string; heading: string; meant?: string | undefined }>({
    severity: 'error',
    message: (f) => `the source ${f.document} has no heading “${f.heading}”.`,
    hint: (f) =>
      meant(f) ??
      'in plain text a heading is a short line without a mark at its end; in Markdown it begins with #.',
    remedy: (f) => pick(f.heading, f),
    explanation:
      'source: names the document and the heading under which a fact stands, as document#heading. Spaces and the width of characters do not matter; the words do.',
    wrong: 'source: report#Nihgt trains',
    right: 'source: report#Night trains',
  }),
  'untraced-figure': entry<{
    figure: string;
    cited: readonly string[];
    elsewhere?: string;
    rival?: string;
  }>({
    severity: 'error',
    message: (f) =>
      `${f.figure} does not stand in ${f.cited.length === 0 ? 'any source' : `the cited ${passages(f.cited)}`}.`,
    hint: (f) =>
      f.elsewhere === undefined && f.rival !== undefined
        ? `where the source speaks of what the slide speaks of, it says ${f.rival}.`
        : f.elsewhere === undefined
          ? 'correct it, or cite where it stands; if it was worked out, give computed: with the formula, or formulas: for a figure in a text.'
          : `it stands under ${f.elsewhere}: cite that too, or correct the figure.`,
    explanation:
      'Every figure and date of a slide must occur in a passage that the slide cites, with its sign, unit and hedge, in any common way of writing: 1385, 1,385 and 一千三百八十五 are the same, and so are 1.2亿 and 12 000万. It may be rounded to the places that the slide shows. A figure of your own is given with computed: and its formula.',
    wrong: 'value: 721\nunit: shifts\nsource: report#Night trains   # which says 727 shifts',
    right: 'value: 727\nunit: shifts\nsource: report#Night trains',
  }),
  'figure-hedge': entry<{ figure: string; source: string; heading: string }>({
    severity: 'warning',
    message: (f) => `${f.figure} stands in ${f.heading} as ${f.source}.`,
    hint: (f) => `write ${f.source}: 余, 多, 近, 约, 以上 belong to the figure.`,
    remedy: (f) => replace(f.figure, f.source),
    explanation:
      'A hedge that is dropped or added changes what the source says: 3600余批 is not 3600批. 余 and 多 count as the same hedge, and so do 近 and 将近.',
    wrong: 'value: 3600\nunit: 批   # the source says 3600余批',
    right: 'value: 3600\nunit: 余批',
  }),
  'figure-unit': entry<{ figure: string; source: string; heading: string }>({
    severity: 'error',
    message: (f) => `${f.figure} counts something else than ${f.source} in ${f.heading}.`,
    hint: (f) => `write ${f.source}, with what it counts.`,
    remedy: (f) => replace(f.figure, f.source),
    explanation:
      'The number stands in the cited passage, but with another unit: 727 shifts are not 727 people (727人次, not 727人), since one person may have come many times.',
    wrong: 'value: 727\nunit: people   # the source says 727 shifts',
    right: 'value: 727\nunit: shifts',
  }),
  'figure-doubtful': entry<{ figure: string; source: string; heading: string; rival: string }>({
    severity: 'error',
    message: (f) =>
      `${f.figure} stands in ${f.heading}, but where that speaks of what the slide speaks of it says ${f.rival}.`,
    hint: (f) =>
      `check whether ${f.rival} is meant; if not, say in the label what the figure counts, in the source’s words.`,
    explanation:
      'The figure occurs in the cited passage, but the words around another figure of the same unit there are much more like those on the slide, and the slide does not show that figure. Figures of one passage are easily mixed up.',
    wrong: 'value: 1\nlabel: awards for staff   # the source: 2 awards for staff, 1 award for the office',
    right: 'value: 2\nlabel: awards for staff',
  }),
  'figure-computed': entry<{ figure: string; formula: string; result: string }>({
    severity: 'warning',
    message: (f) =>
      `${f.figure} stands in no cited passage; figures there give it: ${f.formula} = ${f.result}.`,
    hint: (f) =>
      `if that is meant, say so: computed: "${f.formula}" on its entry, or under formulas: for a figure in a text.`,
    explanation:
      'The figure is a difference, a sum, a ratio, a share or a growth of two figures of the cited passages. The arithmetic may fit by chance, so a reviewer decides; with computed: the outline declares it.',
    wrong: 'title: 23.7 more than last year',
    right: 'items: [{ value: 23.7, label: more than last year, computed: 213.6 - 189.9 }]',
  }),
  'figures-exchanged': entry<{ figure: string; other: string }>({
    severity: 'error',
    message: (f) =>
      `${f.figure} and ${f.other} seem to be exchanged: each one’s words fit the other’s sentence in the source better.`,
    hint: () =>
      'exchange the figures or their labels; if they are right, say in the source’s words what each one counts.',
    explanation:
      'All figures of a slide are compared with the sentences that state them, in pairs. When the words that the slide says of two figures fit better after an exchange, by a margin, a label, a value, a row or a column stands in the wrong place.',
    wrong:
      'items:\n  - { value: 727, unit: shifts, label: companies served }   # the source: 69 companies were served\n  - { value: 69, unit: companies, label: shifts of unpaid work }',
    right:
      'items:\n  - { value: 727, unit: shifts, label: unpaid work }\n  - { value: 69, unit: companies, label: served }',
  }),
  'opposite-word': entry<{ written: string; meant: string; figure?: string }>({
    severity: 'error',
    message: (f) =>
      f.figure === undefined
        ? `“${f.written}” stands here, where the source says “${f.meant}”.`
        : `“${f.written}” stands by ${f.figure}, where the source says “${f.meant}”.`,
    hint: (f) =>
      `check the direction; if the slide means something else than “${f.meant}”, say it in other words.`,
    remedy: (f) => replace(f.written, f.meant),
    explanation:
      'Words that are the opposite of each other (growth and decline, exports and imports, year on year and month on month, up and down, first and again) are compared with the source’s words in the same place.',
    wrong: 'note: exports fell by 12%   # the source: exports rose by 12%',
    right: 'note: exports rose by 12%',
  }),
  'other-word': entry<{ written: string; meant: string }>({
    severity: 'warning',
    message: (f) => `“${f.written}” stands here, where the source says “${f.meant}”.`,
    hint: (f) => `check whether “${f.meant}” is meant; if both mean the same, write the source’s word.`,
    remedy: (f) => replace(f.written, f.meant),
    explanation:
      'A noun of the slide stands in no source. Between the same neighbours, a sentence of the source has another noun, which the slide does not have: the slide says arsenic where the source says fluoride. It may be a slip, or another word for the same thing; a reviewer decides.',
    wrong: 'text: Two wells were closed for high arsenic   # the source: closed because of high fluoride',
    right: 'text: Two wells were closed for high fluoride',
  }),
  'facts-disagree': entry<{ label: string; figure: string; other: string; slide: string }>({
    severity: 'warning',
    message: (f) => `“${f.label}” is ${f.figure} here and ${f.other} on the slide “${f.slide}”.`,
    hint: () => 'correct one of them, or label them differently.',
    explanation:
      'Two slides give the same label, cite the same passage and use the same unit, but show different figures. At least one is wrong, or their labels leave out what sets them apart.',
    wrong:
      '- { value: 727, unit: shifts, label: unpaid work }\n- { value: 160, unit: shifts, label: unpaid work }',
    right:
      '- { value: 727, unit: shifts, label: unpaid work }\n- { value: 160, unit: shifts, label: unpaid work in the laboratory }',
  }),
  'quotation-altered': entry<{ quotation: string; written: string; meant: string | undefined }>({
    severity: 'error',
    message: (f) =>
      f.meant === undefined
        ? `the quotation “${excerpt(f.quotation, 16)}” stands in no source.`
        : `the quotation has “${f.written}” where its source has “${f.meant}”.`,
    hint: (f) =>
      `quote word for word (${/\p{Script=Han}/u.test(f.quotation) ? '……' : '…'} stands for what is left out), or drop the quotation marks.`,
    explanation:
      'What stands in quotation marks, and the text of a quote, must be in the cited passage word for word. Omissions are marked with …… or …; the mark at the end and the kind of inner quotation marks do not count.',
    wrong: 'kind: quote\ntext: We plan by day   # the source: We now plan by the day',
    right: 'kind: quote\ntext: We now plan by the day',
  }),
  'quotation-elsewhere': entry<{ quotation: string; heading: string }>({
    severity: 'warning',
    message: (f) =>
      `the quotation “${excerpt(f.quotation, 16)}” stands under ${f.heading}, which is not cited.`,
    hint: (f) => `add source: ${f.heading}.`,
    explanation: 'The quotation is word for word in a source, but in another passage than the one cited.',
    wrong: 'source: report#Costs',
    right: 'source: report#Customers',
  }),
  'quotation-narrated': entry<{ quotation: string; speaker: string; heading: string }>({
    severity: 'error',
    message: (f) =>
      `“${excerpt(f.quotation, 16)}” are the words of ${f.heading} itself, and not those of ${f.speaker}.`,
    hint: () =>
      'quote what the source has in quotation marks, or after a word such as “said”; or make it kind: statement, which is in nobody’s mouth.',
    explanation:
      'The text stands in the source word for word, but outside quotation marks and behind no word of speech: its author tells it. On a slide it is put into the mouth of a person, who never said it. Speeches, interviews and letters, which say so in their heading or title, are the words of their speaker throughout.',
    wrong:
      'kind: quote\ntext: Eight years without a weekend off   # the source tells this\nby: The plant manager',
    right: 'kind: statement\ntext: Eight years without a weekend off',
  }),
  'untraced-name': entry<{ name: string; meant: string | undefined }>({
    severity: 'error',
    message: (f) => `the name ${f.name} stands in no cited source.`,
    hint: (f) => meant(f) ?? 'write it as the source does.',
    remedy: (f) => pick(f.name, f),
    explanation:
      'Who is quoted, the full names of units and the names of people must be spelled as in the sources. People are told by the title beside their name, and by names that differ from one of the sources in a single character.',
    wrong: 'by: The plant manger',
    right: 'by: The plant manager',
  }),
  'doubtful-name': entry<{ name: string; meant: string | undefined }>({
    severity: 'warning',
    message: (f) => `${f.name} stands in no source, and may be a slip.`,
    hint: (f) => meant(f) ?? 'write it as the source does.',
    remedy: (f) => pick(f.name, f),
    explanation:
      'A long word differs from one of the sources in a single letter, or a Chinese character stands between neighbours that have another one in every source. It may be a slip in a name or a term, or a word of your own; a reviewer decides.',
    wrong: 'text: The electrifcation of the line   # the source: electrification',
    right: 'text: The electrification of the line',
  }),
  'speaker-untraced': entry<{ speaker: string }>({
    severity: 'error',
    message: (f) => `${f.speaker} does not stand by the quotation in its source.`,
    hint: () => 'name whoever says it in the source, as the source does.',
    explanation:
      'Whoever is named beside a quotation, and the role, must stand in the paragraph of the source that holds the quotation, or in the heading above it.',
    wrong:
      'by: The plant manager\nrole: Head of sales   # the source: the plant manager of the northern works',
    right: 'by: The plant manager\nrole: Northern works',
  }),
  'formula-unreadable': entry<{ formula: string; problem: string }>({
    severity: 'error',
    message: (f) => `the formula ${f.formula} cannot be worked out: ${f.problem}.`,
    hint: () => 'use numbers, + - × ÷ (or * /), parentheses and %.',
    explanation:
      'computed: holds the arithmetic by which a figure was worked out. It is worked out again, exactly, by verify.',
    wrong: 'computed: 203.28 million / 5.22 million',
    right: 'computed: 203.28 / 5.22',
  }),
  'formula-operand': entry<{ operand: string; formula: string }>({
    severity: 'error',
    message: (f) => `${f.operand} in the formula ${f.formula} does not stand in a cited passage.`,
    hint: () => 'correct it, or cite where it stands.',
    explanation:
      'The numbers of a formula must be figures of the cited passages, as written there; 1 and 100 may be used freely.',
    wrong: 'computed: 203.82 / 5.22   # the source says 203.28',
    right: 'computed: 203.28 / 5.22',
  }),
  'computed-not-shown': entry<{ figure: string; formula: string }>({
    severity: 'warning',
    message: (f) => `the deck does not show that ${f.figure} was computed as ${f.formula}.`,
    hint: () => 'let the template of this kind print {{computed}}, on the slide or in its notes.',
    explanation:
      'A figure that the source does not have must be recognisable as computed. Our templates mark its label with （推算）, in English (calculated), and put the formula into the notes; a template of your own must print the formula too.',
    wrong: '## **{{value}}** {{unit}}\n\n{{label}}',
    right: '## **{{value}}** {{unit}}\n\n{{label}}{{#if computed}} (calculated: {{computed}}){{/if}}',
  }),
  'formula-unused': entry<{ figure: string }>({
    severity: 'warning',
    message: (f) => `${f.figure} under formulas: stands in no text of the slide.`,
    hint: () => 'remove the entry, or correct its value to the figure that the slide shows.',
    explanation:
      'formulas: of a slide says how figures in its title, its texts and its notes were worked out. An entry for a figure that none of them shows is left from an earlier text, or its value has a slip.',
    wrong: 'title: Trade grew 39 times\nformulas: [{ value: 45, unit: times, computed: 203.28 / 4.52 }]',
    right: 'title: Trade grew 39 times\nformulas: [{ value: 38.9, unit: times, computed: 203.28 / 5.22 }]',
  }),
  'formula-result': entry<{ shown: string; formula: string; result: string }>({
    severity: 'error',
    message: (f) => `${f.shown} is shown, but ${f.formula} is ${f.result}.`,
    hint: () => 'show the result, rounded; or correct the formula.',
    explanation:
      'The figure shown must be the result of its formula, rounded to the places it is shown with. 近 and 余 allow for up to a tenth above or below.',
    wrong: 'value: 39.8\ncomputed: 203.28 / 5.22',
    right: 'value: 38.9\ncomputed: 203.28 / 5.22',
  }),
};

const passages = (headings: readonly string[]): string =>
  `${headings.length === 1 ? 'passage' : 'passages'} ${headings.map((heading) => `“${heading}”`).join(', ')}`;

const FORMS = {
  text: 'its bytes are no text in UTF-8, UTF-16 or GB18030',
  docx: 'it is no Word document, or it is damaged',
  xlsx: 'it is no workbook, or it is damaged',
  pdf: 'it is a PDF',
  binary: 'it is an old binary Office file, or it has a password',
} as const;

const CONVERT = {
  text: 'save it as UTF-8 text.',
  docx: 'open it in Word and save it as .docx again.',
  xlsx: 'open it in Excel and save it as .xlsx again.',
  pdf: 'convert it, look it over, and name the text: pdftotext -layout report.pdf report.txt, or save it as .docx.',
  binary: 'save it as .docx or .xlsx without a password.',
} as const;
