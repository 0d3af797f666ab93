import { Report } from '../diagnostics/report.ts';
import type { Kind } from '../outline/kind.ts';
import type { Shape } from '../outline/shape.ts';
import { parseYaml } from '../outline/yaml.ts';
import { spansIn } from '../outline/yamlNode.ts';
import { keySpanAt, nodeAt } from '../outline/yamlPath.ts';
import { headOf } from './head.ts';
import type { Template } from './template.ts';

/** Reports the fields that a template's head declares and the template never names. */
export function reportUnplaced(
  kind: Kind,
  template: Template,
  touched: ReadonlySet<Shape>,
  report: Report,
): void {
  const head = headOf(template.text);
  const missing = unplaced(kind.shape, touched).filter((names) => head?.text.includes(`${names.at(-1)}:`));
  // The head has been read, and its mistakes reported, when the kind was made.
  const root =
    head && missing.length > 0
      ? parseYaml(head.text, spansIn(template.file, head.start), new Report())
      : undefined;
  if (!root) return;
  for (const names of missing) {
    const path = names.flatMap((name) => ['fields', name]);
    if (!nodeAt(root, path)) continue;
    const facts = { field: names.join('.'), kind: kind.name };
    report.add('template-unused-field', facts, { span: keySpanAt(root, path) });
  }
}

/** The names that lead to each field not placed; what is inside such a field is not listed again. */
function unplaced(shape: Shape, touched: ReadonlySet<Shape>, path: readonly string[] = []): string[][] {
  if (shape.type === 'list') return unplaced(shape.of, touched, path);
  if (shape.type !== 'record') return [];
  return [...shape.fields].flatMap(([name, field]): string[][] => {
    // The source of a single fact is for the verifier.
    const isCitation = path.length > 0 && field.type === 'list' && field.reference === 'source';
    if (name === 'kind' || isCitation) return [];
    return touched.has(field) ? unplaced(field, touched, [...path, name]) : [[...path, name]];
  });
}
