/** A place as editors count it: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The text of a file. The offsets of its lines are computed once, at the first use. */
export class SourceFile {
  readonly text: string;
  /** The file of the workbook when the text is one of its sheets: each line a row, with tabs between the columns. */
  readonly workbook: string | undefined;
  #starts: readonly number[] | undefined;

  constructor(text: string, workbook?: string) {
    this.text = text;
    this.workbook = workbook;
  }

  /** The name of the cell at an offset of a sheet: B3. */
  cellAt(offset: number): string {
    const { number, start } = this.lineAt(offset);
    return `${columnName(this.text.slice(start, offset).split('\t').length)}${number}`;
  }

  /** The position of an offset; an offset beyond the text gives the position of its end. */
  positionAt(offset: number): Position {
    const { number, start } = this.lineAt(offset);
    return { line: number, column: Math.min(offset, this.text.length) - start + 1 };
  }

  /** The line that holds `offset`: its number from 1, the offset of its start, and its text without the line break. */
  lineAt(offset: number): { readonly number: number; readonly start: number; readonly text: string } {
    this.#starts ??= startsOfLines(this.text);
    const number = countUpTo(this.#starts, offset);
    const start = number === 0 ? 0 : Number(this.#starts[number - 1]);
    let end = this.#starts[number] ?? this.text.length;
    while (end > start && '\r\n'.includes(this.text.charAt(end - 1))) end -= 1;
    return { number, start, text: this.text.slice(start, end) };
  }
}

/** The letters of a column of a sheet by its number from 1: 27 is AA. */
const columnName = (number: number): string =>
  number === 0
    ? ''
    : columnName(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));

/** The offset at which each line starts. A line ends with `\n`, `\r\n` or `\r`. */
const startsOfLines = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|\r|\n/gu), (match) => match.index + match[0].length),
];

/** How many of the `rising` numbers are at most `most`, by binary search. */
function countUpTo(rising: readonly number[], most: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(rising[middle]) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
