import type { Report } from '../../diagnostics/report.ts';
import { type FieldSpec, type FieldSpecs, itemOf } from '../../outline/schema/fieldSpec.ts';
import type { ParsedKind } from '../../outline/schema/kind.ts';
import { keySpanAt, nodeAt } from '../../outline/yaml/yamlPath.ts';

/** Reports the fields that the head of a template declares and the template never names. */
export function reportUnusedFields(
  { name: kind, fields = {}, head }: ParsedKind,
  touched: ReadonlySet<FieldSpec>,
  report: Report,
): void {
  if (!head) return;
  for (const names of unusedFields(fields, touched)) {
    const path = names.flatMap((name) => ['fields', name]);
    if (!nodeAt(head, path)) continue;
    report.add('template-unused-field', { field: names.join('.'), kind }, { span: keySpanAt(head, path) });
  }
}

/** Lists the path of each field that is never placed. Fields inside such a field are not listed. */
function unusedFields(
  fields: FieldSpecs,
  touched: ReadonlySet<FieldSpec>,
  path: readonly string[] = [],
): string[][] {
  return Object.entries(fields).flatMap(([name, field]): string[][] => {
    // Only the verifier reads the source of a single fact.
    if (path.length > 0 && field.type === 'source') return [];
    // Data files are read before the templates run.
    if (field.type === 'data' || field.needs === 'data') return [];
    if (!touched.has(field)) return [[...path, name]];
    return unusedFields(innermost(field).fields ?? {}, touched, [...path, name]);
  });
}

/** Returns the description of a list's items, also of a list of lists. */
function innermost(spec: FieldSpec): FieldSpec {
  const item = itemOf(spec);
  return item ? innermost(item) : spec;
}
