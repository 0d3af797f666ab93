import {
  DOUBLE,
  KEY,
  NOT_PLAIN,
  PLAIN,
  PLAIN_IN_FLOW,
  type PlainLimits,
  PlainScalars,
  REST_OF_LINE,
  SINGLE,
  SPACES,
} from './plainScalars.ts';
import type { MakeSpan, YamlEntry, YamlMap, YamlNode } from './yamlNode.ts';

/**
 * Reads the YAML of most outlines and of all rendered front matter: block mappings and lists, flow collections on one
 * line, plain and quoted text on one line, `|` blocks, comments. Returns undefined for any other text, valid or not;
 * the library then reads it. The result equals the library's (a property test compares them). The library is about ten
 * times slower, and loading it takes a third of a small build.
 */
export function plainYaml(text: string, span: MakeSpan, limits: PlainLimits): YamlMap | undefined {
  try {
    return new PlainYaml(text, span, limits).read();
  } catch (thrown) {
    if (thrown !== NOT_PLAIN) throw thrown;
    return undefined;
  }
}

class PlainYaml extends PlainScalars {
  #depth = 0;

  read(): YamlMap {
    if (NEVER.test(this.text)) throw NOT_PLAIN;
    this.nextLine();
    const map = this.#map(this.indent);
    if (this.indent >= 0) throw NOT_PLAIN;
    return map;
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
      const start = this.offset;
      const entries: YamlEntry[] = [];
      const keys = new Set<string>();
      do {
        const [key, keySpan] = this.key(keys);
        entries.push({ key, keySpan, value: this.#value(indent) });
      } while (this.indent === indent && !this.#isDash());
      if (this.indent > indent) throw NOT_PLAIN;
      return { type: 'map', entries, span: this.span(start, this.end) };
    });
  }

  /** Reads the value of a key in a block. It ends with its line, or is in the lines below. */
  #value(indent: number): YamlNode {
    if (!this.match(REST_OF_LINE)) {
      this.needed(SPACES);
      return this.#inLine(indent);
    }
    this.nextLine();
    const isList = this.#isDash();
    if (this.indent < indent || (this.indent === indent && !isList)) throw NOT_PLAIN;
    return isList ? this.#list(this.indent) : this.#map(this.indent);
  }

  #isDash(): boolean {
    return this.text[this.offset] === '-' && this.text[this.offset + 1] === ' ';
  }

  #list(indent: number): YamlNode {
    return this.#deeper(() => {
      const start = this.offset;
      const items: YamlNode[] = [];
      do {
        const [dash] = this.needed(DASH);
        KEY.lastIndex = this.offset;
        items.push(KEY.test(this.text) ? this.#map(indent + dash.length) : this.#inLine(indent));
      } while (this.indent === indent && this.#isDash());
      if (this.indent > indent) throw NOT_PLAIN;
      return { type: 'list', items, span: this.span(start, this.end) };
    });
  }

  #inLine(indent: number): YamlNode {
    if (this.text[this.offset] === '|') return this.literal(indent);
    const node = this.#node(PLAIN);
    this.endLine();
    return node;
  }

  #node(plain: RegExp): YamlNode {
    switch (this.text[this.offset]) {
      case '[':
        return this.#deeper(() => this.#flowList());
      case '{':
        return this.#deeper(() => this.#flowMap());
      case "'":
        return this.quoted(SINGLE);
      case '"':
        return this.quoted(DOUBLE);
      default:
        return this.plain(plain);
    }
  }

  #flowList(): YamlNode {
    const start = this.offset;
    const items: YamlNode[] = [];
    this.needed(OPEN);
    if (!this.match(CLOSE_LIST))
      do items.push(this.#node(PLAIN_IN_FLOW));
      while (!this.#closes(CLOSE_LIST));
    return { type: 'list', items, span: this.spanFrom(start) };
  }

  #flowMap(): YamlMap {
    const start = this.offset;
    const entries: YamlEntry[] = [];
    const keys = new Set<string>();
    this.needed(OPEN);
    if (!this.match(CLOSE_MAP))
      do {
        const [key, keySpan] = this.flowKey(keys);
        entries.push({ key, keySpan, value: this.#node(PLAIN_IN_FLOW) });
      } while (!this.#closes(CLOSE_MAP));
    return { type: 'map', entries, span: this.spanFrom(start) };
  }

  /** Whether a flow collection ends here. Otherwise reads the comma before the next item. */
  #closes(close: RegExp): boolean {
    if (this.match(close)) return true;
    this.needed(COMMA);
    return false;
  }
}

/** Tabs, carriage returns, and the beginnings of documents and directives. */
const NEVER = /[\t\r\0\uFEFF]|^(?:---|\.\.\.|%)/m;
const DASH = /- +/y;
const OPEN = /[[{] */y;
const CLOSE_LIST = / *\]/y;
const CLOSE_MAP = / *\}/y;
const COMMA = / *, */y;
