import type { CST, Document, Pair, Node as RawNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Code, Facts } from '../../diagnostics/catalogue.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Span } from '../../diagnostics/span.ts';
import { tooDeepAt } from './nesting.ts';
import { plainYaml } from './plainYaml.ts';
import { reportCutText } from './reportCutText.ts';
import { yamlLibrary } from './yamlLibrary.ts';
import type { MakeSpan, YamlEntry, YamlList, YamlNode, YamlScalar } from './yamlNode.ts';
import { reportYamlProblems } from './yamlProblems.ts';

const MAX_LENGTH = 4_000_000;
/** The values that the reader of plain YAML reads, and the tokens of the library: some five for each value. */
const MAX_VALUES = 100_000;
const MAX_TOKENS = 500_000;
const MAX_DEPTH = 32;
const MAX_KEYS = 1_000;
/** The number of nodes for which all aliases together may stand. */
const MAX_ALIASED = 10_000;

/**
 * Parses one YAML document (1.2, core schema). Content, front matter and template heads all come through here. Returns
 * undefined for an empty text; also, with findings, for a text that is not one well-formed document within the limits.
 */
export function parseYaml(text: string, span: MakeSpan, report: Report): YamlNode | undefined {
  if (text.length > MAX_LENGTH) {
    report.add('yaml-too-large', { length: text.length, max: MAX_LENGTH }, { span: span(0, 0) });
    return undefined;
  }
  const plain = plainYaml(text, span, { depth: MAX_DEPTH, keys: MAX_KEYS, values: MAX_VALUES });
  const root = plain ?? parseAnyYaml(text, span, report);
  if (root) reportCutText(text, root, span, report);
  return root;
}

/** Parses one YAML document with the library. Results and findings are those of `parseYaml`. */
export function parseAnyYaml(text: string, span: MakeSpan, report: Report): YamlNode | undefined {
  const { Composer } = yamlLibrary();
  const tokens = tokensOf(text);
  if (typeof tokens === 'number') {
    report.add('yaml-too-many-values', { max: MAX_VALUES }, { span: span(tokens, tokens + 1) });
    return undefined;
  }
  const deep = tooDeepAt(tokens, MAX_DEPTH);
  if (deep !== undefined) {
    report.add('yaml-too-deep', { max: MAX_DEPTH }, { span: span(deep, deep + 1) });
    return undefined;
  }
  const [first, second] = new Composer({ uniqueKeys: false, logLevel: 'silent' }).compose(tokens);
  if (!first) return undefined;
  const problems = [...first.errors, ...first.warnings];
  reportYamlProblems(problems, text, span, report);
  if (second) report.add('yaml-documents', {}, { span: documentStart(second, span) });
  if (problems.length > 0 || second || !first.contents) return undefined;
  return new NodeConverter(text, span, report).convert(first.contents);
}

/** Returns the tokens of a text; when there are more than `MAX_TOKENS`, the offset of the one that is too much. */
function tokensOf(text: string): CST.Token[] | number {
  const { Lexer, Parser } = yamlLibrary();
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let [count, offset] = [0, 0];
  for (const word of new Lexer().lex(text)) {
    count += 1;
    if (count > MAX_TOKENS) return offset;
    // The lexer announces documents and scalars by a control character that is not in the text.
    if (!'\u0002\u0018\u001F'.includes(word)) offset += word.length;
    tokens.push(...parser.next(word));
  }
  tokens.push(...parser.end());
  return tokens;
}

/** Converts the library's nodes into `YamlNode`s. */
class NodeConverter {
  readonly #anchors = new Map<string, RawNode>();
  #aliased = 0;
  #insideAlias = 0;
  /** The end of the last value that was converted. */
  #end = 0;
  /** `#invalid`: a mistake was reported and the conversion went on. `#failed`: the conversion stopped. */
  #invalid = false;
  #failed = false;

  constructor(
    readonly text: string,
    readonly span: MakeSpan,
    readonly report: Report,
  ) {}

  convert(contents: RawNode): YamlNode | undefined {
    const node = this.#node(contents, 0);
    return this.#failed || this.#invalid ? undefined : node;
  }

  #node(raw: RawNode | null, depth: number): YamlNode {
    const { isAlias, isMap, isScalar, isSeq } = yamlLibrary();
    if (this.#insideAlias > 0) this.#aliased += 1;
    if (isAlias(raw)) {
      const target = this.#anchors.get(raw.source);
      if (!target) return this.#refuse('yaml-unknown-alias', { name: raw.source }, raw);
      if (this.#aliased > MAX_ALIASED || depth > MAX_DEPTH)
        return this.#refuse('yaml-aliases', { max: MAX_ALIASED }, raw);
      this.#insideAlias += 1;
      const node = this.#node(target, depth + 1);
      this.#insideAlias -= 1;
      this.#end = raw.range?.[1] ?? this.#end;
      return node;
    }
    if (raw?.anchor) this.#anchors.set(raw.anchor, raw);
    if (isMap(raw)) return this.#map(raw, depth);
    if (isSeq(raw)) return this.#list(raw, depth);
    if (isScalar(raw) && typeof raw.value === 'object' && raw.value !== null) {
      return this.#refuse('yaml-tag', { tag: raw.tag ?? '!' }, raw);
    }
    return this.#scalar(isScalar(raw) ? raw : undefined);
  }

  #map(raw: YAMLMap, depth: number): YamlNode {
    if (raw.items.length > MAX_KEYS) return this.#refuse('yaml-too-many-keys', { max: MAX_KEYS }, raw);
    const entries: YamlEntry[] = [];
    const seen = new Set<string>();
    for (const pair of raw.items as Pair<RawNode, RawNode | null>[]) {
      if (this.#failed) break;
      const key = yamlLibrary().isScalar(pair.key) ? this.#scalar(pair.key) : undefined;
      if (!key) {
        this.#refuse('yaml-syntax', { problem: 'A key must be plain text' }, pair.key);
        break;
      }
      if (key.text === '<<') this.report.add('yaml-merge', {}, { span: key.span });
      this.#invalid ||= key.text === '<<';
      if (seen.has(key.text)) this.#duplicate(key);
      seen.add(key.text);
      const value = pair.value ? this.#node(pair.value, depth + 1) : { ...key, value: null, text: '' };
      entries.push({ key: key.text, keySpan: key.span, value });
    }
    return { type: 'map', entries, span: this.#spanOfAll(raw) };
  }

  #list(raw: YAMLSeq, depth: number): YamlList {
    const items: YamlNode[] = [];
    for (const item of raw.items as (RawNode | null)[]) {
      if (this.#failed) break;
      items.push(this.#node(item, depth + 1));
    }
    return { type: 'list', items, span: this.#spanOfAll(raw) };
  }

  #scalar(raw: Scalar | undefined): YamlScalar {
    const span = this.#spanOf(raw);
    const value = raw?.value ?? null;
    const plain = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
    const text = typeof value === 'string' ? value : plain ? (raw?.source ?? String(value)) : '';
    const [start, end] = raw?.range ?? [0, 0];
    const spelled = this.text.slice(start, end).trimEnd();
    this.#end = start + spelled.length;
    const folded = spelled.includes('\n') && raw?.type !== 'BLOCK_LITERAL';
    return { type: 'scalar', value: plain ? value : null, text, span, start, spelled, folded };
  }

  #duplicate({ text, span }: YamlScalar): void {
    this.report.add('yaml-duplicate-key', { key: text }, { span });
    this.#invalid = true;
  }

  #refuse<C extends Code>(code: C, facts: Facts<C>, raw: RawNode): YamlScalar {
    if (!this.#failed) this.report.add(code, facts, { span: this.#spanOf(raw) });
    this.#failed = true;
    return this.#scalar(undefined);
  }

  /** Returns the span of a converted collection: a bracket ends a flow collection, its last value a block. */
  #spanOfAll({ range, flow }: YAMLMap | YAMLSeq): Span {
    const [start, end] = range ?? [0, 0];
    if (flow) this.#end = end;
    return this.span(start, Math.max(start, this.#end));
  }

  #spanOf(raw: RawNode | undefined): Span {
    const [start, end] = raw?.range ?? [0, 0];
    return this.span(start, start + this.text.slice(start, end).trimEnd().length);
  }
}

function documentStart(document: Document, span: MakeSpan): Span {
  const [start] = document.range ?? [0];
  return span(start, start + 3);
}
