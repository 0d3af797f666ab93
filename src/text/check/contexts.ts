import type { FieldSpec } from '../../outline/schema/fieldSpec.ts';
import type { Template } from '../template.ts';

/** Remembers with which contexts each template was checked. Equal contexts are one object. */
export class Contexts {
  /** The most contexts of all templates together; a deck's own templates have about a hundred. */
  readonly max = 10_000;
  readonly #checked = new Map<Template, Set<FieldSpec | undefined>>();
  readonly #made = new Map<FieldSpec, Map<string, Map<FieldSpec, FieldSpec>>>();
  #count = 0;

  get isFull(): boolean {
    return this.#count >= this.max;
  }

  /** Whether a template is checked with this context for the first time. */
  isNew(template: Template, context: FieldSpec | undefined): boolean {
    const known = this.#checked.get(template) ?? new Set();
    if (known.has(context)) return false;
    this.#checked.set(template, known.add(context));
    this.#count += 1;
    return true;
  }

  /** Returns the context `record` with further values, `{{> partials/a x=title}}`. */
  with(record: FieldSpec, values: readonly (readonly [string, FieldSpec])[]): FieldSpec {
    return values.reduce((context, [name, value]) => this.#withOne(context, name, value), record);
  }

  #withOne(record: FieldSpec, name: string, value: FieldSpec): FieldSpec {
    if (record.fields?.[name] === value) return record;
    const byName = this.#made.get(record) ?? new Map<string, Map<FieldSpec, FieldSpec>>();
    const byValue = byName.get(name) ?? new Map<FieldSpec, FieldSpec>();
    const made = byValue.get(value) ?? { ...record, fields: { ...record.fields, [name]: value } };
    this.#made.set(record, byName.set(name, byValue.set(value, made)));
    return made;
  }
}
