import type { Report } from '../../diagnostics/report.ts';
import type { Span } from '../../diagnostics/span.ts';
import { cleanText } from '../../language/cleanText.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from '../yaml/yamlNode.ts';
import { recordSpan, textOf } from '../yaml/yamlPath.ts';

/** A value, and the entry or the number under which `up` holds it. */
export interface Step {
  readonly node: YamlNode;
  readonly entry?: YamlEntry;
  readonly index?: number;
  readonly up?: Step;
  /** The block around it. */
  readonly block?: YamlMap | undefined;
}

/** Says what is wrong with a value of a tree, by its name and at its place. `root` is the name of the tree. */
export class TreeReport {
  constructor(
    readonly root: string,
    readonly report: Report,
  ) {}

  /** A key with nothing behind it. */
  noValue({ key, keySpan }: YamlEntry): void {
    const line = this.report.source(keySpan.file)?.text.slice(keySpan.end) ?? '';
    this.report.add('outline-empty', { key, comment: /^:[ \t]+#/.test(line) }, { span: keySpan });
  }

  /** A blank text, or an item of a list that is nothing. */
  empty(step: Step): void {
    const key = this.called(step).replaceAll('`', '');
    this.report.add('outline-empty', { key, comment: false }, { span: placeOf(step) });
  }

  missing(key: string, step: Step): void {
    this.report.add('outline-missing', { key, of: this.called(step) }, { span: placeOf(step) });
  }

  /** A value of another type than `expected`; a blank text is a value that was forgotten. */
  wrongType(expected: string, step: Step): void {
    if (step.node.type === 'scalar' && step.node.text.trim() === '') {
      this.empty(step);
      return;
    }
    const facts = { what: this.called(step), expected, found: typeOf(step.node) };
    this.report.add('outline-wrong-type', facts, { span: placeOf(step) });
  }

  /** Characters that no document may hold, when there are any. */
  characters(node: YamlScalar, step: Step): void {
    if (cleanText(node.text) === node.text) return;
    const key = keyOf(step);
    const what = key === undefined ? 'the text' : `\`${key}\``;
    this.report.add('outline-cleaned', { what }, { span: node.span });
  }

  /** The name of a value in a message: its key, or its list's key and number, or the kind of its block. */
  called({ node, entry, index, up }: Step): string {
    if (entry) return `\`${entry.key}\``;
    if (index === undefined || !up) return this.root;
    const kind = textOf(node, 'kind');
    return kind ? `the ${kind} block` : `item ${index + 1} of ${this.called(up)}`;
  }
}

/** The text of a scalar, the key of any other value of a mapping, a list's item as a whole. */
export const placeOf = ({ node, entry }: Step): Span =>
  node.type === 'scalar' ? node.span : (entry?.keySpan ?? recordSpan(node));

/** The key that a value, or the list around it, stands under. */
export const keyOf = ({ entry, up }: Step): string | undefined => entry?.key ?? (up && keyOf(up));

function typeOf(node: YamlNode): string {
  if (node.type !== 'scalar') return node.type === 'list' ? 'a list' : 'a mapping';
  if (typeof node.value === 'number') return `the number ${node.text}`;
  if (typeof node.value === 'boolean') return `${node.value} (put it in quotes if it is meant as text)`;
  return `the text \`${node.text}\``;
}
