import type { Facts } from '../../diagnostics/catalogue.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Span } from '../../diagnostics/span.ts';
import { oddCharacters } from '../../language/cleanText.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from '../yaml/yamlNode.ts';
import { isEmpty, recordSpan, textOf } from '../yaml/yamlPath.ts';

/** A value with the entry or the index under which its parent `up` holds it. */
export interface Step {
  readonly node: YamlNode;
  readonly entry?: YamlEntry;
  readonly index?: number;
  readonly up?: Step;
  /** The block around the value. */
  readonly block?: YamlMap | undefined;
}

/** Reports mistakes in the values of a tree, each with the value's name and place. `root` is the name of the tree. */
export class TreeReport {
  constructor(
    readonly root: string,
    readonly report: Report,
  ) {}

  /** Reports a key without a value. */
  noValue({ key, keySpan }: YamlEntry): void {
    this.report.add('outline-empty', { key, cause: this.#causeAt(keySpan) }, { span: keySpan });
  }

  /** Whether a key inside `{ }` is the rest of a value that holds a comma. */
  isRestOfValue({ keySpan, value }: YamlEntry): boolean {
    return isEmpty(value) && this.#causeAt(keySpan) === 'comma';
  }

  /** Reports a blank text, or an empty item of a list. */
  empty(step: Step): void {
    const key = this.called(step).replaceAll('`', '');
    const span = placeOf(step);
    this.report.add('outline-empty', { key, cause: this.#causeAt({ ...span, end: span.start }) }, { span });
  }

  /** Finds out from the text around a key or an item why it has no value. */
  #causeAt({ file, start, end }: Span): Facts<'outline-empty'>['cause'] {
    const text = this.report.source(file)?.text ?? '';
    const after = text.slice(end, end + 80);
    if (/^:?[ \t]*#/.test(after)) return 'comment';
    if (/^(?::[ \t]+)?(?:~|null)[ \t]*(?:$|[\n,}\]])/i.test(after)) return 'null';
    return /^\s*[,}]/.test(after) && isBehindComma(text, start) ? 'comma' : undefined;
  }

  missing(key: string, step: Step): void {
    this.report.add('outline-missing', { key, of: this.called(step) }, { span: placeOf(step) });
  }

  /** Reports a value whose type differs from `expected`; a blank text is reported as a missing value. */
  wrongType(expected: string, step: Step, keys?: readonly string[]): void {
    if (step.node.type === 'scalar' && step.node.text.trim() === '') {
      this.empty(step);
      return;
    }
    const facts = { what: this.called(step), expected, found: typeOf(step.node), keys };
    this.report.add('outline-wrong-type', facts, { span: placeOf(step) });
  }

  /** Reports characters that documents cannot hold, and those that viewers show otherwise or cannot draw. */
  characters(node: YamlScalar, step: Step): void {
    const odd = oddCharacters(node.text);
    const key = keyOf(step);
    const what = key === undefined ? 'the text' : `\`${key}\``;
    if (odd.some(({ shown }) => shown === ''))
      this.report.add('outline-cleaned', { what }, { span: node.span });
    const isExact = node.spelled === node.text;
    for (const { index, character, shown } of odd) {
      const start = node.span.start + index;
      const span = isExact ? { ...node.span, start, end: start + character.length } : node.span;
      if (shown !== '') this.report.add('odd-character', { character, shown }, { span });
    }
  }

  /**
   * Returns the name of a value in a message: its key; or its kind of block; or the name of its list with its number.
   */
  called({ node, entry, index, up }: Step): string {
    if (entry) return `\`${entry.key}\``;
    if (index === undefined || !up) return this.root;
    const kind = textOf(node, 'kind');
    return kind ? `the ${kind} block` : `item ${index + 1} of ${this.called(up)}`;
  }
}

/** Whether the last character before `offset` that is no space is a comma. */
const isBehindComma = (text: string, offset: number): boolean =>
  text
    .slice(Math.max(0, offset - 80), offset)
    .trimEnd()
    .endsWith(',');

/** The place of a finding: a scalar's text, the key of any other value in a mapping, or a list's item as a whole. */
export const placeOf = ({ node, entry }: Step): Span =>
  node.type === 'scalar' ? node.span : (entry?.keySpan ?? recordSpan(node));

/** Returns the key of a value, or of the list around it. */
export const keyOf = ({ entry, up }: Step): string | undefined => entry?.key ?? (up && keyOf(up));

function typeOf(node: YamlNode): string {
  if (node.type !== 'scalar') return node.type === 'list' ? 'a list' : 'a mapping';
  if (typeof node.value === 'number') return `the number ${node.text}`;
  if (typeof node.value === 'boolean') return `${node.value} (put it in quotes if it is meant as text)`;
  return `the text \`${node.text}\``;
}
