import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';
import { filledText, namesOf, type Row, valueAt } from '../outline/tree/withRow.ts';
import { scalarText } from '../outline/yaml/scalarText.ts';

/**
 * Fills the name of a deck with values of its row: `out/{{row.code}}.pptx`. Returns undefined after a finding at the value that is
 * missing or cannot be part of a name on every system.
 */
export function outputName(pattern: string, row: Row, report: Report): string | undefined {
  const before = report.errorsAdded;
  const name = filledText(pattern, (path) => {
    const value = valueAt(path, row);
    if (!value)
      report.add('row-unknown-value', { path, known: namesOf(row) }, { span: spanOfOption(pattern, report) });
    if (value && value.type !== 'scalar') report.add('row-not-text', { path }, { span: value.span });
    if (value?.type !== 'scalar') return '';
    const text = scalarText(value);
    const why = faultOf(text);
    if (why !== undefined) report.add('output-unsafe', { value: text, why }, { span: value.span });
    return text;
  });
  if (report.errorsAdded > before) return undefined;
  const written = pattern.split('/');
  for (const [i, part] of name.split('/').entries()) {
    const why = part === written[i] ? undefined : faultOfName(part);
    if (why !== undefined) report.add('output-unsafe', { value: part, why }, { span: row.values.span });
  }
  return report.errorsAdded > before ? undefined : name;
}

/** The place of the name in findings: the option is a file of its own, `-o out/{{row.code}}.pptx`. */
function spanOfOption(pattern: string, report: Report): Span {
  const file = `-o ${pattern}`;
  report.addSource(file, pattern);
  return { file, start: 0, end: pattern.length };
}

/** Why a value cannot be part of a name; undefined when it can. */
function faultOf(value: string): string | undefined {
  if (value === '') return 'it is empty';
  if (/[/\\]/u.test(value)) return 'it leads to another folder';
  if (/^\.+$/u.test(value)) return 'it is dots alone';
  const [wrong] = /[<>:"|?*\p{Cc}]/u.exec(value) ?? [];
  return wrong === undefined
    ? undefined
    : `Windows allows no ${/\p{Cc}/u.test(wrong) ? 'control character' : wrong}`;
}

/** Why a name with values in it is none on some system. Source: “Naming Files, Paths, and Namespaces”, Microsoft Learn. */
function faultOfName(name: string): string | undefined {
  if (/^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/iu.test(name)) return 'it is a device of Windows';
  if (/[. ]$/u.test(name)) return 'Windows drops the dot or space at its end';
  return new TextEncoder().encode(name).length > MOST_BYTES
    ? `it has more than ${MOST_BYTES} bytes`
    : undefined;
}

const MOST_BYTES = 200;

/** The name under which systems that do not tell capital letters or composed accents apart know a file. */
export const folded = (path: string): string => path.normalize('NFC').toUpperCase().toLowerCase();
