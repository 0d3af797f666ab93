import type { Verdict } from '../sources/evidence.ts';
import type { FactReport, FactRow, SlideFacts, SourceRow } from './factReport.ts';
import { CHINESE, ENGLISH, type ReportWords } from './words.ts';

/** The report as Markdown for a reviewer to sign, in the language of the deck: Chinese, else English. */
export function factsMarkdown(report: FactReport): string {
  const words = report.language.startsWith('zh') ? CHINESE : ENGLISH;
  let number = 0;
  const slides = report.slides.flatMap((slide) => {
    const blocks = slideBlocks(slide, words, number);
    number += slide.facts.length;
    return blocks;
  });
  const isNew = report.slides.flatMap(({ facts }) => facts.filter((row) => row.isNew)).length;
  const blocks = [
    `# ${words.facts} ${escaped(report.title)}`,
    countsLine(report, words),
    [`deckwright ${report.version}`, report.date, report.strict ? words.isStrict : words.isNotStrict]
      .filter((text) => text !== '')
      .join(' · '),
    ...checkLines(report, words),
    ...(report.since ? [`${words.since} ${report.since.date}: ${isNew} ${words.isNew}.`] : []),
    ...list(words.gone, report.since?.gone ?? []),
    `## ${words.files}`,
    filesTable(report, words),
    `## ${words.open}`,
    openTable(report, words),
    ...nameBlocks(report, words),
    ...slides,
    words.signature,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function countsLine({ counts }: FactReport, words: ReportWords): string {
  const verdicts = (Object.keys(words.verdicts) as Verdict[]).flatMap((verdict) =>
    counts[verdict] ? `${words.verdicts[verdict]} ${counts[verdict]}` : [],
  );
  const pictures = counts['pictures not read']
    ? [`${counts['pictures not read']} ${words.picturesUnread}`]
    : [];
  return [...verdicts, `${counts['texts without a fact'] ?? 0} ${words.textsWithout}`, ...pictures].join(
    ' · ',
  );
}

function checkLines({ checks }: FactReport, words: ReportWords): string[] {
  const off = Object.entries(checks).filter(([, level]) => level === 'off');
  const others = Object.entries(checks).filter(([, level]) => level !== 'off');
  return [
    ...(off.length > 0 ? [`**${words.off}: ${off.map(([code]) => code).join(', ')}**`] : []),
    ...(others.length > 0 ? [`${words.changed}: ${others.map((one) => one.join(': ')).join(', ')}`] : []),
  ];
}

const filesTable = ({ files }: FactReport, words: ReportWords): string =>
  table(
    [words.kind, words.file, 'SHA-256'],
    files.map(({ kind, name, sha256 }) => [words.kinds[kind], escaped(name), sha256 ?? words.notRead]),
  );

const openTable = ({ open }: FactReport, words: ReportWords): string =>
  open.length === 0
    ? words.nothingOpen
    : table(
        words.openHead,
        open.map(({ severity, code, slide, place, message }) => [
          severity === 'look' ? words.look : severity,
          code,
          escaped(slide),
          escaped(place),
          escaped(message),
          '',
        ]),
      );

const list = (title: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : [`${title}:\n${texts.map((text) => `- ${escaped(text)}`).join('\n')}`];

const nameBlocks = ({ names }: FactReport, words: ReportWords): string[] =>
  names.length === 0
    ? []
    : [
        `## ${words.names}`,
        table(
          words.nameHead,
          names.map(({ name, kind, times, slides, inSources, where, near }) => [
            escaped(name),
            words.nameKinds[kind],
            String(times),
            slides.join(', '),
            inSources === 0 ? words.nowhere : String(inSources),
            escaped(where.join(', ')),
            escaped(near.join(', ')),
            '☐',
          ]),
        ),
      ];

function slideBlocks(
  { slide, facts, unverified, notes, pictures = [] }: SlideFacts,
  words: ReportWords,
  from: number,
): string[] {
  if (facts.length + unverified.length + notes.length + pictures.length === 0) return [];
  let last = '';
  const rows = facts.map((row, i) => {
    const says = sourceCell(row);
    // A sentence that states several facts of a slide stands once.
    const plain = says.replaceAll('**', '');
    const cell = plain === last && plain !== '' ? `〃 ${/\*\*.*?\*\*/.exec(says)?.[0] ?? ''}` : says;
    last = plain;
    const isOwnDate = row.isDeckDate && row.verdict === 'not checked';
    const verdict =
      (isOwnDate ? words.deckDate : words.verdicts[row.verdict]) + (row.isNew ? ` (${words.isNew})` : '');
    const speaker = row.speaker ? ` — ${words.said} ${row.speaker}` : '';
    return [
      String(from + i + 1),
      verdict,
      marked(row.says + speaker),
      cell,
      row.source ? escaped(whereOf(row.source)) : '',
      escaped(row.place),
      '☐',
    ];
  });
  return [
    `## ${escaped(slide)}`,
    ...(rows.length > 0 ? [table(words.factHead, rows)] : []),
    ...list(words.unverified, unverified),
    ...list(words.notesUnverified, notes),
    ...list(words.pictures, pictures),
  ];
}

function sourceCell({ source, formula, result, operands }: FactRow): string {
  if (source) return marked(source.sentence);
  if (formula === undefined) return '';
  const sentences = new Map<string, SourceRow[]>();
  for (const operand of operands ?? []) {
    const plain = operand.sentence.replaceAll('**', '');
    sentences.set(plain, [...(sentences.get(plain) ?? []), operand]);
  }
  const places = [...sentences].map(
    ([plain, rows]) =>
      `${markedAll(plain, rows)} (${[...new Set(rows.map(whereOf))].map(escaped).join(', ')})`,
  );
  return [escaped(`${formula} = ${result}`), ...places].join('<br>');
}

/** A sentence with all figures of a formula that it states between `**`. */
function markedAll(plain: string, rows: readonly SourceRow[]): string {
  const starts = new Map(
    rows.map(({ sentence }) => [sentence.indexOf('**'), sentence.split('**')[1]?.length ?? 0]),
  );
  let [text, from] = ['', 0];
  for (const [start, length] of [...starts].sort(([a], [b]) => a - b)) {
    if (start < from) continue;
    text += `${escaped(plain.slice(from, start))}**${escaped(plain.slice(start, start + length))}**`;
    from = start + length;
  }
  return text + escaped(plain.slice(from));
}

const whereOf = ({ document, heading }: SourceRow): string =>
  heading === '' ? document : `${document} · ${heading}`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Escapes text for a cell of a table: columns, emphasis, code, links and HTML. */
const escaped = (text: string): string =>
  text.replace(/\s*\n\s*/g, ' ').replace(/[|\\`*_<>[\]]/g, (sign) => `\\${sign}`);

/** Escapes text, and keeps the first pair of `**` in it, which marks the fact. */
function marked(text: string): string {
  const [before = '', fact, ...after] = text.split('**');
  return fact === undefined || after.length === 0
    ? escaped(text)
    : `${escaped(before)}**${escaped(fact)}**${escaped(after.join('**'))}`;
}
