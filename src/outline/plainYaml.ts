import type { Span } from '../diagnostics/span.ts';
import type { MakeSpan, YamlEntry, YamlMap, YamlNode, YamlScalar } from './yamlNode.ts';

/** Limits within which a text is read here; beyond them the library decides what to say. */
export interface PlainLimits {
  readonly depth: number;
  readonly keys: number;
}

/**
 * Reads the YAML that most outlines and all our front matter are written in: block mappings and lists, flow collections
 * on one line, plain and quoted text on one line, `|` blocks, comments. Gives undefined for anything else, right or
 * wrong, and the library reads it; what is given is what the library would give (a property test compares them). It is
 * here because the library takes about ten times as long, and a third of a small build to load.
 */
export function plainYaml(text: string, span: MakeSpan, limits: PlainLimits): YamlMap | undefined {
  try {
    return new PlainYaml(text, span, limits).read();
  } catch (thrown) {
    if (thrown !== NOT_PLAIN) throw thrown;
    return undefined;
  }
}

const NOT_PLAIN = Symbol('not plain');

class PlainYaml {
  /** The next character that is not read. */
  #at = 0;
  /** The column of the line's first character that is not a space; -1 when no line is left. */
  #indent = -1;
  /** The end of the value read last. */
  #end = 0;
  #depth = 0;

  constructor(
    readonly text: string,
    readonly span: MakeSpan,
    readonly limits: PlainLimits,
  ) {}

  read(): YamlMap {
    if (NEVER.test(this.text)) throw NOT_PLAIN;
    this.#nextLine();
    const map = this.#map(this.#indent);
    if (this.#indent >= 0) throw NOT_PLAIN;
    return map;
  }

  /** Goes to the next line that is neither blank nor a comment. */
  #nextLine(): void {
    for (;;) {
      const [, spaces = ''] = this.#match(LINE_START) ?? [];
      this.#indent = this.#at < this.text.length ? spaces.length : -1;
      if (this.text[this.#at] !== '#') return;
      this.#at = this.#lineEnd();
    }
  }

  /** What a sticky pattern finds at the next character, which is then read. */
  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text) ?? undefined;
    this.#at += found?.[0].length ?? 0;
    return found;
  }

  #needed(pattern: RegExp): RegExpExecArray {
    const found = this.#match(pattern);
    if (!found) throw NOT_PLAIN;
    return found;
  }

  #lineEnd(): number {
    const end = this.text.indexOf('\n', this.#at);
    return end < 0 ? this.text.length : end;
  }

  /** Behind a value nothing but spaces and a comment stands in its line. */
  #endLine(): void {
    this.#needed(REST_OF_LINE);
    this.#nextLine();
  }

  #deeper<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > this.limits.depth) throw NOT_PLAIN;
    const made = read();
    this.#depth -= 1;
    return made;
  }

  #map(indent: number): YamlMap {
    return this.#deeper(() => {
      const start = this.#at;
      const entries: YamlEntry[] = [];
      const keys = new Set<string>();
      do {
        const [key, keySpan] = this.#key(keys);
        entries.push({ key, keySpan, value: this.#value(indent) });
      } while (this.#indent === indent && !this.#isDash());
      if (this.#indent > indent) throw NOT_PLAIN;
      return { type: 'map', entries, span: this.span(start, this.#end) };
    });
  }

  #key(keys: Set<string>): [string, Span] {
    const start = this.#at;
    const [, key = ''] = this.#needed(KEY);
    if (keys.has(key) || keys.size >= this.limits.keys || NULL.test(key)) throw NOT_PLAIN;
    keys.add(key);
    return [key, this.span(start, start + key.length)];
  }

  /** The value of a key in a block, which ends with its line or stands below it. */
  #value(indent: number): YamlNode {
    if (!this.#match(REST_OF_LINE)) {
      this.#needed(SPACES);
      return this.#inLine(indent);
    }
    this.#nextLine();
    const isList = this.#isDash();
    if (this.#indent < indent || (this.#indent === indent && !isList)) throw NOT_PLAIN;
    return isList ? this.#list(this.#indent) : this.#map(this.#indent);
  }

  #isDash(): boolean {
    return this.text[this.#at] === '-' && this.text[this.#at + 1] === ' ';
  }

  #list(indent: number): YamlNode {
    return this.#deeper(() => {
      const start = this.#at;
      const items: YamlNode[] = [];
      do {
        const [dash] = this.#needed(DASH);
        KEY.lastIndex = this.#at;
        items.push(KEY.test(this.text) ? this.#map(indent + dash.length) : this.#inLine(indent));
      } while (this.#indent === indent && this.#isDash());
      if (this.#indent > indent) throw NOT_PLAIN;
      return { type: 'list', items, span: this.span(start, this.#end) };
    });
  }

  #inLine(indent: number): YamlNode {
    if (this.text[this.#at] === '|') return this.#literal(indent);
    const node = this.#node(PLAIN);
    this.#endLine();
    return node;
  }

  #node(plain: RegExp): YamlNode {
    switch (this.text[this.#at]) {
      case '[':
        return this.#deeper(() => this.#flowList());
      case '{':
        return this.#deeper(() => this.#flowMap());
      case "'":
        return this.#quoted(SINGLE);
      case '"':
        return this.#quoted(DOUBLE);
      default:
        return this.#plain(plain);
    }
  }

  #flowList(): YamlNode {
    const start = this.#at;
    const items: YamlNode[] = [];
    this.#needed(OPEN);
    if (!this.#match(CLOSE_LIST))
      do items.push(this.#node(PLAIN_IN_FLOW));
      while (!this.#closes(CLOSE_LIST));
    return { type: 'list', items, span: this.#spanFrom(start) };
  }

  #flowMap(): YamlMap {
    const start = this.#at;
    const entries: YamlEntry[] = [];
    const keys = new Set<string>();
    this.#needed(OPEN);
    if (!this.#match(CLOSE_MAP))
      do {
        const [key, keySpan] = this.#key(keys);
        this.#needed(SPACES);
        entries.push({ key, keySpan, value: this.#node(PLAIN_IN_FLOW) });
      } while (!this.#closes(CLOSE_MAP));
    return { type: 'map', entries, span: this.#spanFrom(start) };
  }

  /** Whether a flow collection ends here; if not, a comma parts it from what follows. */
  #closes(close: RegExp): boolean {
    if (this.#match(close)) return true;
    this.#needed(COMMA);
    return false;
  }

  #spanFrom(start: number): Span {
    this.#end = this.#at;
    return this.span(start, this.#at);
  }

  #quoted(pattern: RegExp): YamlScalar {
    const start = this.#at;
    const [spelled, inside = ''] = this.#needed(pattern);
    const text = pattern === SINGLE ? inside.replaceAll("''", "'") : inside;
    return this.#scalar(text, text, start, spelled);
  }

  #plain(pattern: RegExp): YamlScalar {
    const start = this.#at;
    const [source] = this.#needed(pattern);
    if (ENDS_PLAIN.test(source)) throw NOT_PLAIN;
    return this.#scalar(coreValue(source), source, start, source);
  }

  /** `|`: the lines below it that are indented deeper than the key or the dash before it. */
  #literal(indent: number): YamlScalar {
    const start = this.#at;
    this.#needed(BAR);
    const [spaces] = this.#needed(INDENT);
    if (spaces.length <= indent) throw NOT_PLAIN;
    const lines: string[] = [];
    let end = this.#at;
    this.#at -= spaces.length;
    for (;;) {
      const lineEnd = this.#lineEnd();
      const line = this.text.slice(this.#at, lineEnd);
      const isBlank = /^ *$/.test(line);
      if (isBlank && line.length > spaces.length) throw NOT_PLAIN;
      if (!isBlank && !line.startsWith(spaces)) break;
      lines.push(line.slice(spaces.length));
      if (!isBlank) end = lineEnd;
      this.#at = Math.min(lineEnd + 1, this.text.length);
      if (lineEnd >= this.text.length) break;
    }
    const text = `${lines.join('\n').replace(/\n+$/, '')}\n`;
    if (this.#at < this.text.length) this.#at -= 1;
    this.#nextLine();
    return this.#scalar(text, text, start, this.text.slice(start, end));
  }

  #scalar(value: YamlScalar['value'], source: string, start: number, written: string): YamlScalar {
    const spelled = written.trimEnd();
    this.#end = start + spelled.length;
    const text = value === null ? '' : source;
    return { type: 'scalar', value, text, span: this.span(start, this.#end), start, spelled, folded: false };
  }
}

/** What a plain scalar means in the core schema of YAML 1.2; numbers in other forms are left to the library. */
function coreValue(source: string): YamlScalar['value'] {
  if (!/^[-+.\d~nNtTfF]/.test(source)) return source;
  if (/^[-+]?\d+$/.test(source)) return Number.parseInt(source, 10);
  if (/^[-+]?(?:\.\d+|\d+\.\d*)$/.test(source)) return Number.parseFloat(source);
  if (NULL.test(source)) return null;
  if (/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(source)) return /^t/i.test(source);
  if (/^[-+]?\.|^0[ox]|^[-+]?[\d.]+[eE]/.test(source)) throw NOT_PLAIN;
  return source;
}

/** Tabs, carriage returns and the marks of documents and directives. */
const NEVER = /[\t\r\0\uFEFF]|^(?:---|\.\.\.|%)/m;
const NULL = /^(?:~|[Nn]ull|NULL)$/;

/** From the end of a line, or the beginning of the text, to what is written in the next line that is not blank. */
const LINE_START = /(?: *\n)*( *)/y;
const REST_OF_LINE = / *(?=\n|$)| +#[^\n]*/y;
const SPACES = / +/y;
const DASH = /- +/y;
const KEY = /([A-Za-z][\w-]{0,99}):(?= |\n|$)/y;

/** A plain scalar begins with no indicator, and a comment ends it; within brackets, so do these and commas. */
const FIRST = String.raw`(?:[^\s\-?:,[\]{}#&*!|>'"%@\`]|-(?=[^\s,[\]{}]))`;
const PLAIN = new RegExp(`${FIRST}(?:[^\\n #]|(?<! )#| +(?=[^\\n #]))*`, 'y');
const PLAIN_IN_FLOW = new RegExp(`${FIRST}(?:[^\\n #,[\\]{}]|(?<! )#| +(?=[^\\n #,[\\]{}]))*`, 'y');
/** A colon that would make it a key. */
const ENDS_PLAIN = /:(?: |$)/;

const SINGLE = /'((?:[^'\n]|'')*)'/y;
const DOUBLE = /"([^"\\\n]*)"/y;
const OPEN = /[[{] */y;
const CLOSE_LIST = / *\]/y;
const CLOSE_MAP = / *\}/y;
const COMMA = / *, */y;
const BAR = /\|\n/y;
const INDENT = / +(?=[^ \n])/y;
