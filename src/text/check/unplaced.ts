import type { Report } from '../../diagnostics/report.ts';
import { type FieldSpec, type FieldSpecs, itemOf } from '../../outline/schema/fieldSpec.ts';
import type { ParsedKind } from '../../outline/schema/kind.ts';
import { keySpanAt, nodeAt } from '../../outline/yaml/yamlPath.ts';

/** Reports the fields that a template's head declares and the template never names. */
export function reportUnplaced(
  { name: kind, fields = {}, head }: ParsedKind,
  touched: ReadonlySet<FieldSpec>,
  report: Report,
): void {
  if (!head) return;
  for (const names of unplaced(fields, touched)) {
    const path = names.flatMap((name) => ['fields', name]);
    if (!nodeAt(head, path)) continue;
    report.add('template-unused-field', { field: names.join('.'), kind }, { span: keySpanAt(head, path) });
  }
}

/** The names that lead to each field not placed; what is inside such a field is not listed again. */
function unplaced(
  fields: FieldSpecs,
  touched: ReadonlySet<FieldSpec>,
  path: readonly string[] = [],
): string[][] {
  return Object.entries(fields).flatMap(([name, field]): string[][] => {
    // The source of a single fact is for the verifier.
    if (path.length > 0 && field.type === 'source') return [];
    if (!touched.has(field)) return [[...path, name]];
    return unplaced(innermost(field).fields ?? {}, touched, [...path, name]);
  });
}

/** What the items of a list are, also of a list of lists. */
function innermost(spec: FieldSpec): FieldSpec {
  const item = itemOf(spec);
  return item ? innermost(item) : spec;
}
