import type { Report } from '../../diagnostics/report.ts';
import { scalarText } from '../yaml/scalarText.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../yaml/yamlNode.ts';
import { nodeAt } from '../yaml/yamlPath.ts';

/** The values from which one of many decks is made. */
export interface Row {
  /** What marks call it: `unit` in `{{unit.code}}`. */
  readonly name: string;
  readonly values: YamlMap;
}

/**
 * Puts the values of a row in the place of the marks in an outline, `{{unit.code}}`. A text that is one mark becomes the value
 * itself, with its place in the file of the row; any other text keeps its place. An entry or item whose value is empty in the
 * row is left out. `\{{` stands for two braces. Reports `row-unknown-value` for a mark without a value.
 */
export function withRow(root: YamlNode, row: Row, report: Report): YamlNode {
  return filled(root, row, report) ?? root;
}

/** Returns undefined for a mark whose value is empty. */
function filled(node: YamlNode, row: Row, report: Report): YamlNode | undefined {
  if (node.type === 'scalar') return node.text.includes('{{') ? filledScalar(node, row, report) : node;
  if (node.type === 'list')
    return { ...node, items: node.items.flatMap((item) => filled(item, row, report) ?? []) };
  const entries = node.entries.flatMap((entry) => {
    const value = filled(entry.value, row, report);
    return value ? [{ ...entry, value }] : [];
  });
  return { ...node, entries };
}

function filledScalar(node: YamlScalar, row: Row, report: Report): YamlNode | undefined {
  const [only, ...others] = marksIn(node.text);
  if (only && others.length === 0 && only.written === node.text.trim()) {
    const value = needed(only.path, row, node, report);
    return value?.type === 'scalar' && value.text.trim() === '' ? undefined : (value ?? node);
  }
  const text = filledText(node.text, (path) => {
    const value = needed(path, row, node, report);
    if (value && value.type !== 'scalar') report.add('row-not-text', { path }, { span: node.span });
    return value?.type === 'scalar' ? scalarText(value) : '';
  });
  return { ...node, value: text, text };
}

function needed(path: string, row: Row, { span }: YamlScalar, report: Report): YamlNode | undefined {
  const value = valueAt(path, row);
  if (!value) report.add('row-unknown-value', { path, known: namesOf(row) }, { span });
  return value;
}

/** Returns the value that a mark names; undefined when the row has none. A name may hold dots, or lead into a mapping. */
export function valueAt(path: string, { name, values }: Row): YamlNode | undefined {
  if (!path.startsWith(`${name}.`)) return undefined;
  const rest = path.slice(name.length + 1);
  return nodeAt(values, [rest]) ?? nodeAt(values, rest.split('.'));
}

/** What marks may name: `unit.code`. */
export const namesOf = ({ name, values }: Row): string[] => values.entries.map(({ key }) => `${name}.${key}`);

/** Replaces the marks in a text, and `\{{` by two braces. */
export const filledText = (text: string, fill: (path: string) => string): string =>
  text.replace(MARK, (_written, path?: string) => (path === undefined ? '{{' : fill(path.trim())));

/** The marks in a text, as they are written and as the path that they name. */
export const marksIn = (text: string): { readonly written: string; readonly path: string }[] =>
  [...text.matchAll(MARK)].flatMap(([written, path]) =>
    path === undefined ? [] : [{ written, path: path.trim() }],
  );

const MARK = /\\\{\{|\{\{([^{}\n]+)\}\}/gu;

/** The first text of an outline with a mark that looks like one of a row. */
export function firstMark(node: YamlNode): YamlScalar | undefined {
  if (node.type === 'scalar')
    return marksIn(node.text).some(({ path }) => /^[\p{L}_][^.]*\../u.test(path)) ? node : undefined;
  const inside = node.type === 'list' ? node.items : node.entries.map(({ value }) => value);
  for (const one of inside) {
    const found = firstMark(one);
    if (found) return found;
  }
  return undefined;
}
