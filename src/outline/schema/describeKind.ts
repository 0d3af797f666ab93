import { exampleOf, type FieldSpecs } from './fieldSpec.ts';
import type { Kind } from './kind.ts';

/** One field of a kind, as documentation lists it; `name` is dotted for what is inside records and lists. */
export interface FieldDescription {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly example: unknown;
}

/** What a kind's template declares, field by field, the fields inside a field after it. */
export const describeKind = ({ fields = {} }: Kind): FieldDescription[] => fieldsOf(fields, '');

const fieldsOf = (fields: FieldSpecs, prefix: string): FieldDescription[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    const { required = false, description } = field;
    const own = { name: prefix + key, required, description, example: exampleOf(field) };
    return [own, ...fieldsOf(field.fields ?? {}, `${own.name}.`)];
  });
