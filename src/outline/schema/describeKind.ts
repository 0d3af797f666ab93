import { exampleOf, type FieldSpecs } from './fieldSpec.ts';
import type { Kind } from './kind.ts';

/** One field of a kind, as documentation lists it. A field inside a record or a list has a dotted `name`. */
export interface FieldDescription {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly example: unknown;
}

/** Lists the fields that a kind's template declares; the fields inside a field follow it. */
export const describeKind = ({ fields = {} }: Kind): FieldDescription[] => fieldsOf(fields, '');

const fieldsOf = (fields: FieldSpecs, prefix: string): FieldDescription[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    const { required = false, description } = field;
    const own = { name: prefix + key, required, description, example: exampleOf(field) };
    return [own, ...fieldsOf(field.fields ?? {}, `${own.name}.`)];
  });
