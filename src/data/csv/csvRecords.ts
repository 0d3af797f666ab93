/** A field of a CSV file: its text, and the offsets of its spelling without spaces and quotation marks around it. */
export interface CsvField {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The places that break the rules of CSV: a quotation mark that is never closed, or text behind one that closes. */
export type CsvProblem = 'unclosed' | 'behind';

/**
 * Yields the records of a CSV file in the form of RFC 4180 with any one-character `separator`; lines end with \r\n, \n or
 * \r. A quotation mark inside a field that does not begin with one is an ordinary character, as in Excel. Where the text
 * breaks the rules, calls `report` with the offset and ends.
 */
export function* csvRecords(
  source: string,
  separator: string,
  report: (problem: CsvProblem, offset: number) => void = () => {},
): Generator<CsvField[]> {
  const stop = new RegExp(`[${separator}\\r\\n]`, 'g');
  let record: CsvField[] = [];
  for (let at = 0; at <= source.length; ) {
    const open = openingMark(source, at);
    const close = open === undefined ? undefined : closingMark(source, open);
    if (open !== undefined && close === undefined) return report('unclosed', open);
    stop.lastIndex = close === undefined ? at : close + 1;
    const behind = stop.lastIndex;
    const end = stop.exec(source)?.index ?? source.length;
    if (open === undefined || close === undefined) record.push(trimmed(source, at, end));
    else {
      const left = /\S/.exec(source.slice(behind, end));
      if (left) return report('behind', behind + left.index);
      const inside = trimmed(source, open + 1, close);
      record.push({ ...inside, text: inside.text.replaceAll('""', '"') });
    }
    if (source[end] !== separator) {
      yield record;
      record = [];
    }
    at = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
}

/** The offset of the quotation mark with which the field at `at` begins, also behind spaces; undefined without one. */
function openingMark(source: string, at: number): number | undefined {
  let open = at;
  while (source[open] === ' ') open += 1;
  return source[open] === '"' ? open : undefined;
}

/** The offset of the mark that closes the one at `open`; two marks in a row stand for one in the text. */
function closingMark(source: string, open: number): number | undefined {
  for (let at = open + 1; ; at += 2) {
    at = source.indexOf('"', at);
    if (at < 0) return undefined;
    if (source[at + 1] !== '"') return at;
  }
}

function trimmed(source: string, start: number, end: number): CsvField {
  const whole = source.slice(start, end);
  const text = whole.trim();
  const from = text === '' ? start : start + whole.indexOf(text);
  return { text, start: from, end: from + text.length };
}
