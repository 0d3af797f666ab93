import type { Span } from '../../diagnostics/span.ts';
import type { MakeSpan, YamlScalar } from './yamlNode.ts';

/** Thrown at text that the reader of maps and lists cannot read. */
export const NOT_PLAIN = Symbol('not plain');

/** The limits of plain YAML. Text beyond them goes to the library, which reports it. */
export interface PlainLimits {
  readonly depth: number;
  readonly keys: number;
  readonly values: number;
}

/** Reads the keys and scalars of plain YAML from front to back. */
export class PlainScalars {
  /** The offset of the next unread character. */
  offset = 0;
  /** The column of the first character of the line that is no space; -1 at the end of the text. */
  indent = -1;
  /** The end of the last value that was read. */
  end = 0;
  #values = 0;

  constructor(
    readonly text: string,
    readonly span: MakeSpan,
    readonly limits: PlainLimits,
  ) {}

  /** Moves to the next line that is neither blank nor a comment. */
  nextLine(): void {
    for (;;) {
      const [, spaces = ''] = this.needed(LINE_START);
      this.indent = this.offset < this.text.length ? spaces.length : -1;
      if (this.text[this.offset] !== '#') return;
      this.offset = this.#lineEnd();
    }
  }

  /** Reads a match of a sticky pattern at the next character; undefined when it does not match there. */
  match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text) ?? undefined;
    this.offset += found?.[0].length ?? 0;
    return found;
  }

  needed(pattern: RegExp): RegExpExecArray {
    const found = this.match(pattern);
    if (!found) throw NOT_PLAIN;
    return found;
  }

  #lineEnd(): number {
    const end = this.text.indexOf('\n', this.offset);
    return end < 0 ? this.text.length : end;
  }

  /** Moves to the next line; only spaces and a comment may follow a value in its own line. */
  endLine(): void {
    this.needed(REST_OF_LINE);
    this.nextLine();
  }

  key(keys: Set<string>): [string, Span] {
    const start = this.offset;
    const [, key = ''] = this.needed(KEY);
    if (NULL.test(key)) throw NOT_PLAIN;
    return [this.#newKey(key, keys), this.span(start, start + key.length)];
  }

  /** Reads a key inside braces and what stands before its value; a quoted key needs no space there, as in JSON. */
  flowKey(keys: Set<string>): [string, Span] {
    if (this.text[this.offset] !== '"') {
      const plain = this.key(keys);
      this.needed(SPACES);
      return plain;
    }
    const start = this.offset;
    const [, key = ''] = this.needed(QUOTED_KEY);
    this.match(SPACES);
    return [this.#newKey(key, keys), this.span(start, start + key.length + 2)];
  }

  #newKey(key: string, keys: Set<string>): string {
    if (keys.has(key) || keys.size >= this.limits.keys) throw NOT_PLAIN;
    keys.add(key);
    return key;
  }

  spanFrom(start: number): Span {
    this.end = this.offset;
    return this.span(start, this.offset);
  }

  quoted(pattern: RegExp): YamlScalar {
    const start = this.offset;
    const [spelled, inside = ''] = this.needed(pattern);
    const text = pattern === SINGLE ? inside.replaceAll("''", "'") : inside;
    return this.#scalar(text, text, start, spelled);
  }

  plain(pattern: RegExp): YamlScalar {
    const start = this.offset;
    const [source] = this.needed(pattern);
    if (ENDS_PLAIN.test(source)) throw NOT_PLAIN;
    return this.#scalar(coreValue(source), source, start, source);
  }

  /**
   * Reads the text of `|`: the lines below it that are indented deeper than `indent`, the column of its key or dash.
   */
  literal(indent: number): YamlScalar {
    const start = this.offset;
    this.needed(BAR);
    const [spaces] = this.needed(INDENT);
    if (spaces.length <= indent) throw NOT_PLAIN;
    const lines: string[] = [];
    let end = this.offset;
    this.offset -= spaces.length;
    for (;;) {
      const lineEnd = this.#lineEnd();
      const line = this.text.slice(this.offset, lineEnd);
      const isBlank = /^ *$/.test(line);
      if (isBlank && line.length > spaces.length) throw NOT_PLAIN;
      if (!isBlank && !line.startsWith(spaces)) break;
      lines.push(line.slice(spaces.length));
      if (!isBlank) end = lineEnd;
      this.offset = Math.min(lineEnd + 1, this.text.length);
      if (lineEnd >= this.text.length) break;
    }
    const text = `${lines.join('\n').replace(/\n+$/, '')}\n`;
    if (this.offset < this.text.length) this.offset -= 1;
    this.nextLine();
    return this.#scalar(text, text, start, this.text.slice(start, end));
  }

  #scalar(value: YamlScalar['value'], source: string, start: number, written: string): YamlScalar {
    this.#values += 1;
    if (this.#values > this.limits.values) throw NOT_PLAIN;
    const spelled = written.trimEnd();
    this.end = start + spelled.length;
    const text = value === null ? '' : source;
    return { type: 'scalar', value, text, span: this.span(start, this.end), start, spelled, folded: false };
  }
}

/** Converts a plain scalar by the core schema of YAML 1.2. The library reads numbers in other forms. */
function coreValue(source: string): YamlScalar['value'] {
  if (!/^[-+.\d~nNtTfF]/.test(source)) return source;
  if (/^[-+]?\d+$/.test(source)) return Number.parseInt(source, 10);
  if (/^[-+]?(?:\.\d+|\d+\.\d*)$/.test(source)) return Number.parseFloat(source);
  if (NULL.test(source)) return null;
  if (/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(source)) return /^t/i.test(source);
  if (/^[-+]?\.|^0[ox]|^[-+]?[\d.]+[eE]/.test(source)) throw NOT_PLAIN;
  return source;
}

/** A plain scalar begins without an indicator. A comment ends it; inside brackets, so do brackets and commas. */
const FIRST = String.raw`(?:[^\s\-?:,[\]{}#&*!|>'"%@\`]|-(?=[^\s,[\]{}]))`;
export const PLAIN = new RegExp(`${FIRST}(?:[^\\n #]|(?<! )#| +(?=[^\\n #]))*`, 'y');
export const PLAIN_IN_FLOW = new RegExp(`${FIRST}(?:[^\\n #,[\\]{}]|(?<! )#| +(?=[^\\n #,[\\]{}]))*`, 'y');
const NULL = /^(?:~|[Nn]ull|NULL)$/;

/** From the end of a line, or the beginning of the text, to the first character of the next line that is not blank. */
const LINE_START = /(?: *\n)*( *)/y;
export const REST_OF_LINE = / *(?=\n|$)| +#[^\n]*/y;
export const SPACES = / +/y;
export const KEY = /([A-Za-z][\w-]{0,99}):(?= |\n|$)/y;
const QUOTED_KEY = /"([A-Za-z][\w-]{0,99})":/y;

/** A colon that makes a text a key. */
const ENDS_PLAIN = /:(?: |$)/;

export const SINGLE = /'((?:[^'\n]|'')*)'/y;
export const DOUBLE = /"([^"\\\n]*)"/y;
const BAR = /\|\n/y;
const INDENT = / +(?=[^ \n])/y;
