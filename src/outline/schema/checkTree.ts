import type { Facts } from '../../diagnostics/catalogue.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../yaml/yamlNode.ts';
import { entryOf, isEmpty, itemsOf, textOf } from '../yaml/yamlPath.ts';
import { ScalarCheck } from './checkScalar.ts';
import { COLUMN, type FieldSpec, type FieldSpecs, itemOf, OPEN, TEXT } from './fieldSpec.ts';
import { simpleType } from './fieldTypes.ts';
import { keyOf, placeOf, type Step, TreeReport } from './treeReport.ts';

/**
 * Reports everything in a YAML tree that breaks its description, each mistake at its place: unknown and missing keys,
 * values of a wrong type, keys without a value, ids used twice, unknown units and sources, lists of unequal length,
 * characters that documents cannot hold. `name` is the name of the tree in findings. An unknown key that may mean a known one, and
 * whose value fits it, is checked as that one and added to `misnamed` with it. Blocks with mistakes other than unknown keys are added to
 * `unsound` by their spans; those that are in it already are not checked. Returns whether all around the blocks is sound,
 * apart from unknown keys outside `brand`, which no later stage reads.
 */
export function checkTree(
  spec: FieldSpec,
  root: YamlNode,
  name: string,
  report: Report,
  unsound = new Set<Span>(),
  misnamed = new Map<YamlEntry, string>(),
): boolean {
  const before = report.errorsAdded;
  const check = new Check(root, new TreeReport(name, report), unsound, misnamed);
  check.field(spec, { node: root });
  return report.errorsAdded - before === check.passable;
}

class Check {
  readonly #scalars: ScalarCheck;
  /** How many errors are no reason to stop: those in blocks, and unknown keys outside `brand`. */
  passable = 0;
  /** Whether a required key of the block may be there under another name, but with a value that does not fit. */
  #lacks = false;

  constructor(
    root: YamlNode,
    readonly mistakes: TreeReport,
    readonly unsound: Set<Span>,
    readonly misnamed: Map<YamlEntry, string>,
  ) {
    this.#scalars = new ScalarCheck(root, mistakes);
  }

  field(spec: FieldSpec, step: Step): void {
    if (spec.type !== 'block') this.#value(spec, step);
    else if (!this.unsound.has(step.node.span)) {
      const { report } = this.mistakes;
      const [before, passable] = [report.errorsAdded, this.passable];
      this.#lacks = false;
      this.#value(spec, step);
      const found = report.errorsAdded - before;
      if (found > this.passable - passable || this.#lacks) this.unsound.add(step.node.span);
      this.passable = passable + found;
    }
  }

  #value(spec: FieldSpec, step: Step): void {
    const { node } = step;
    const { type = 'text' } = spec;
    if (type === 'open') this.#open(step);
    else if (isEmpty(node) && !simpleType(spec)?.accepts(null)) this.mistakes.empty(step);
    else if (node.type === 'list' && LISTS.has(type)) this.#list(spec, node.items, step);
    else if (type === 'list') this.mistakes.wrongType('a list', step);
    else if (!MAPPINGS.has(type)) this.#scalars.check(spec, step);
    else if (node.type !== 'map') this.mistakes.wrongType('a mapping', step, keysOf(spec));
    else if (type === 'block') this.#block(spec, node, step);
    else this.#mapping(spec, node, step);
    if (node.type === 'scalar' && type !== 'open') this.mistakes.characters(node, step);
  }

  #mapping(spec: FieldSpec, node: YamlMap, step: Step): void {
    const { fields = {} } = spec;
    const meant = this.#unknownKeys(spec.of ? undefined : fields, node);
    for (const entry of node.entries) this.#entry(spec, entry, step, meant);
    for (const [key, field] of Object.entries(fields)) {
      const entry = this.#entryOf(node, key);
      const other = field.or === undefined ? undefined : this.#entryOf(node, field.or);
      // A key of another name is reported together with the one that is meant.
      if (field.required && !entry && !other)
        if ([...meant.values()].includes(key)) this.#lacks = true;
        else this.mistakes.missing(key, step);
      if (entry && other && !field['columns-of'])
        this.mistakes.report.add('outline-both', { key, other: other.key }, { span: entry.keySpan });
    }
  }

  /** The entries whose keys are unknown, each with the key that it may mean; adds those whose value fits to `misnamed`. */
  #unknownKeys(fields: FieldSpecs | undefined, node: YamlMap): Map<YamlEntry, string | undefined> {
    const found = new Map<YamlEntry, string | undefined>();
    for (const entry of fields ? node.entries : []) {
      if (!fields || Object.hasOwn(fields, entry.key) || this.mistakes.isRestOfValue(entry)) continue;
      const key = nearest(entry.key, Object.keys(fields));
      found.set(entry, key);
      if (key !== undefined && !this.#entryOf(node, key) && fits(fields[key], entry.value))
        this.misnamed.set(entry, key);
    }
    return found;
  }

  /** The entry with a key, or the one that means it. */
  #entryOf(node: YamlNode, key: string): YamlEntry | undefined {
    const named = entryOf(node, key);
    if (named || node.type !== 'map' || this.misnamed.size === 0) return named;
    return node.entries.find((entry) => this.misnamed.get(entry) === key);
  }

  #entry(
    spec: FieldSpec,
    entry: YamlEntry,
    step: Step,
    meant: ReadonlyMap<YamlEntry, string | undefined>,
  ): void {
    const { report } = this.mistakes;
    const { key, keySpan, value } = entry;
    const place = { span: keySpan };
    const { fields = {} } = spec;
    const field = fields[this.misnamed.get(entry) ?? (Object.hasOwn(fields, key) ? key : '')] ?? spec.of;
    if (meant.has(entry)) {
      const facts = { of: this.mistakes.called(step), known: Object.keys(fields), meant: meant.get(entry) };
      report.add('outline-unknown-key', { key, ...facts }, place);
      if (!isInBrand(step)) this.passable += 1;
    }
    if (isEmpty(value)) this.mistakes.noValue(entry);
    else this.field(field ?? OPEN, { node: value, entry, up: step, block: step.block });
    if (spec.keys && !simpleType(spec.keys)?.accepts(key))
      report.add('outline-bad-id', { what: `\`${key}\``, found: key }, place);
    const needs = isEmpty(value) ? undefined : field?.needs;
    const needed = needs === undefined ? undefined : this.#entryOf(step.node, needs)?.value;
    if (needs && (!needed || isEmpty(needed))) report.add('outline-needs', { key, needs }, place);
  }

  #block({ kinds }: FieldSpec, node: YamlMap, step: Step): void {
    const entry = entryOf(node, 'kind');
    const kind = kinds?.get(textOf(node, 'kind') ?? '');
    if (kind) this.field(kind, { ...step, block: node });
    else this.#open(step);
    if (!entry) this.mistakes.missing('kind', step);
    else if (entry.value.type !== 'scalar')
      this.mistakes.wrongType('text', { node: entry.value, entry, up: step });
    else if (!kind && !isEmpty(entry.value)) {
      const { text, span } = entry.value;
      const known = [...(kinds?.keys() ?? [])];
      const facts = { kind: text, known, meant: nearest(text, known) };
      this.mistakes.report.add('outline-unknown-kind', facts, { span });
    }
  }

  #list(spec: FieldSpec, items: readonly YamlNode[], step: Step): void {
    const { min = spec.type === 'list' ? 0 : 1, max = Number.POSITIVE_INFINITY, 'as-many-as': as } = spec;
    const found = items.length;
    const expected = as === undefined ? found : itemsOf(step.block, as).length;
    const say = <C extends 'outline-count' | 'outline-uneven'>(code: C, facts: Facts<C>) =>
      this.mistakes.report.add(code, facts, { span: placeOf(step) });
    if (found < min) say('outline-count', { what: this.mistakes.called(step), min, found });
    if (found > max) say('outline-count', { what: this.mistakes.called(step), max, found });
    if (as !== undefined && found !== expected)
      say('outline-uneven', { what: `\`${keyOf(step)}\``, as, expected, found });
    const namesColumns = spec['columns-of'] !== undefined && entryOf(step.block, spec['columns-of']);
    const written = itemOf(spec) ?? OPEN;
    for (const [index, node] of items.entries()) {
      const item = namesColumns ? (node.type === 'map' ? COLUMN : TEXT) : written;
      this.field(item, { node, index, up: step, block: step.block });
    }
  }

  /** Checks a value without a description: keys without a value, and characters that documents cannot hold. */
  #open(step: Step): void {
    const { node } = step;
    if (node.type === 'scalar') this.mistakes.characters(node, step);
    else if (node.type === 'list')
      for (const [index, item] of node.items.entries()) this.#open({ node: item, index, up: step });
    else
      for (const entry of node.entries)
        if (isEmpty(entry.value)) this.mistakes.noValue(entry);
        else this.#open({ node: entry.value, entry, up: step });
  }
}

/** Whether a value has the form of a field, so that its key is more likely a slip than a key of another meaning. */
const fits = (spec: FieldSpec | undefined, node: YamlNode): boolean =>
  node.type === 'scalar'
    ? simpleType(spec ?? TEXT)?.accepts(node.value) === true
    : (node.type === 'list' ? LISTS : MAPPINGS).has(spec?.type ?? 'text');

/** Whether a value is part of the brand. */
const isInBrand = ({ entry, up }: Step): boolean =>
  entry?.key === 'brand' || (up !== undefined && isInBrand(up));

/** The keys that a mapping needs, or those that it may have when it needs none: what a hint shows. */
function keysOf({ fields = {} }: FieldSpec): readonly string[] | undefined {
  const all = Object.entries(fields);
  const required = all.filter(([, field]) => field.required);
  const shown = required.length > 0 ? required : all.slice(0, 2);
  return shown.length > 0 ? shown.map(([key]) => key) : undefined;
}

/** The types of field that take a list, and those that take a mapping. */
const LISTS: ReadonlySet<string> = new Set(['list', 'paragraphs', 'source']);
const MAPPINGS: ReadonlySet<string> = new Set(['record', 'map', 'block']);
