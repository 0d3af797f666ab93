import type { Report } from '../diagnostics/report.ts';
import type { Kind } from '../outline/kind.ts';
import type { Shape } from '../outline/shape.ts';
import { headOf } from './head.ts';
import type { Template } from './template.ts';

/** Reports the fields that a template's head declares and the template never names; the source of one fact is for the verifier. */
export function reportUnplaced(
  kind: Kind,
  template: Template,
  touched: ReadonlySet<Shape>,
  report: Report,
): void {
  const head = headOf(template.text);
  if (!head || kind.shape.type !== 'record') return;
  for (const [field, name] of unplaced(kind.shape, touched)) {
    const at = new RegExp(`^\\s*${name}:`, 'm').exec(head.text);
    if (!at) continue;
    const end = head.start + at.index + at[0].length - 1;
    const span = { file: template.file, start: end - name.length, end };
    report.add('template-unused-field', { field, kind: kind.name }, { span });
  }
}

/** The dotted names of fields not placed, with their last part; what is inside an unplaced one is not listed again. */
function unplaced(
  shape: Shape,
  touched: ReadonlySet<Shape>,
  path: readonly string[] = [],
): [string, string][] {
  if (shape.type === 'list') return unplaced(shape.of, touched, path);
  if (shape.type !== 'record') return [];
  return [...shape.fields].flatMap(([name, field]): [string, string][] => {
    const isCitation = path.length > 0 && field.type === 'list' && field.reference === 'source';
    if (name === 'kind' || isCitation) return [];
    const full = [...path, name];
    return touched.has(field) ? unplaced(field, touched, full) : [[full.join('.'), name]];
  });
}
