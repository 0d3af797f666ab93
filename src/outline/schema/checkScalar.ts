import { nearest, similar } from '../../diagnostics/nearest.ts';
import { ICON_NAMES } from '../../icons/icons.ts';
import type { YamlNode, YamlScalar } from '../yaml/yamlNode.ts';
import { entryOf, itemsOf, textOf } from '../yaml/yamlPath.ts';
import type { FieldSpec } from './fieldSpec.ts';
import { isLeftToRight, simpleType, typedValue } from './fieldTypes.ts';
import type { Step, TreeReport } from './treeReport.ts';

/** Checks the scalars of one tree: each has its type, and the units and sources it names exist. */
export class ScalarCheck {
  readonly #known: Readonly<Record<'unit' | 'source', ReadonlySet<string>>>;
  readonly #ids = new Set<string>();

  constructor(
    root: YamlNode,
    readonly mistakes: TreeReport,
  ) {
    const sources = entryOf(root, 'sources')?.value;
    this.#known = {
      unit: new Set(itemsOf(root, 'units').flatMap((unit) => textOf(unit, 'id') ?? [])),
      source: new Set(sources?.type === 'map' ? sources.entries.map(({ key }) => key) : []),
    };
  }

  /** Reports a value that must be one scalar and is not, or has the wrong type. */
  check(spec: FieldSpec, step: Step): void {
    const { node } = step;
    const { type = 'text', choices = [] } = spec;
    const { expected = `one of ${choices.join(', ')}`, accepts } = simpleType(spec) ?? {};
    if (node.type !== 'scalar') {
      this.mistakes.wrongType(expected, step);
      return;
    }
    if (isOwnId(step)) this.#ownId(node);
    const isRight = accepts ? accepts(typedValue(node)) : choices.includes(node.text);
    if (!isRight) this.#wrong(spec, expected, node, step);
    else if (type === 'unit') this.#reference('unit', node, node.text);
    else if (type === 'source' || type === 'citation')
      this.#reference('source', node, node.text.split('#')[0] ?? '');
    else if (type === 'language' && !isLeftToRight(node.text)) this.#wrong(spec, LEFT_TO_RIGHT, node, step);
  }

  #wrong({ type, choices = [] }: FieldSpec, expected: string, node: YamlScalar, step: Step): void {
    const { report } = this.mistakes;
    const place = { span: node.span };
    const facts = { what: this.mistakes.called(step), found: node.text };
    if (type === 'choice') {
      const meant = nearest(node.text, choices);
      report.add('outline-bad-value', { ...facts, known: choices, meant }, place);
    } else if (node.text.trim() === '') this.mistakes.empty(step);
    else if (type === 'icon' || type === 'icon-or-flag')
      report.add('icon-unknown', { name: node.text, similar: similar(node.text, ICON_NAMES) }, place);
    else if (type === 'colour') report.add('outline-bad-colour', facts, place);
    else if (type === 'date') report.add('outline-bad-date', facts, place);
    else if (type === 'id' || type === 'unit') report.add('outline-bad-id', facts, place);
    else if (type === 'language') report.add('outline-bad-text', { ...facts, expected }, place);
    else this.mistakes.wrongType(expected, step);
  }

  /** Checks a reference to a unit or a source, whose id is `written`, the beginning of the scalar's text. */
  #reference(to: 'unit' | 'source', { text, span }: YamlScalar, written: string): void {
    const id = written.trim();
    if (this.#known[to].has(id)) return;
    const known = [...this.#known[to]];
    const isExact = span.end - span.start === text.length;
    const place = { span: isExact ? { ...span, end: span.start + written.length } : span };
    this.mistakes.report.add(`outline-unknown-${to}`, { id, known, meant: nearest(id, known) }, place);
  }

  #ownId({ text: id, span }: YamlScalar): void {
    if (this.#ids.has(id)) this.mistakes.report.add('outline-duplicate-id', { id }, { span });
    this.#ids.add(id);
  }
}

const LEFT_TO_RIGHT = 'a language that is written from left to right';

/** Whether a value is the id of a unit or of a block. */
const isOwnId = ({ entry, up }: Step): boolean =>
  entry?.key === 'id' && up?.index !== undefined && /^(units|slides)$/.test(up.up?.entry?.key ?? '');
