import type { z } from 'zod';
import { nearest } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/report.ts';
import { EXPECTED } from './fieldTypes.ts';
import { isEmpty } from './plainValue.ts';
import type { YamlNode } from './yamlNode.ts';
import { keySpanAt, nodeAt, type Path, textOf } from './yamlPath.ts';

type Issue = z.core.$ZodIssue;

/** What the issues are about: the tree their paths start at, what to call it, and the keys that a mapping may have. */
export interface Checked {
  readonly root: YamlNode;
  readonly name: string;
  readonly keysAt: (path: Path) => readonly string[];
}

/** Reports what a schema found, each issue at its place in the text. */
export function reportIssues(issues: readonly Issue[], checked: Checked, report: Report): void {
  for (const issue of issues) reportIssue(issue, checked, report);
}

function reportIssue(issue: Issue, { root, name, keysAt }: Checked, report: Report): void {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const node = nodeAt(root, path);
  const what = called(root, path, name);
  const at = { span: node?.type === 'scalar' ? node.span : keySpanAt(root, path) };
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path);
    for (const key of issue.keys) {
      const span = keySpanAt(root, [...path, key]);
      report.add('outline-unknown-key', { key, of: what, known, meant: nearest(key, known) }, { span });
    }
  } else if (issue.code === 'invalid_key') {
    report.add('outline-bad-id', { what, found: String(path.at(-1)) }, { span: keySpanAt(root, path) });
  } else if (!node) {
    const parent = path.slice(0, -1);
    const facts = { key: String(path.at(-1)), of: called(root, parent, name) };
    report.add('outline-missing', facts, { span: keySpanAt(root, parent) });
  } else if (isEmpty(node)) {
    // A key without a value has been reported as such.
    if (typeof path.at(-1) === 'number')
      report.add('outline-empty', { key: what.replaceAll('`', ''), comment: false }, at);
  } else if (issue.code === 'invalid_union' && issue.discriminator && node.type === 'scalar') {
    const known = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    report.add('outline-unknown-kind', { kind: node.text, known, meant: nearest(node.text, known) }, at);
  } else if (issue.code === 'invalid_value' && node.type === 'scalar') {
    const known = issue.values.map(String);
    report.add('outline-bad-value', { what, found: node.text, known, meant: nearest(node.text, known) }, at);
  } else if (issue.code === 'too_small' && node.type === 'list') {
    report.add('outline-count', { what, min: Number(issue.minimum), found: node.items.length }, at);
  } else if (issue.code === 'too_big' && node.type === 'list') {
    report.add('outline-count', { what, max: Number(issue.maximum), found: node.items.length }, at);
  } else reportValue(issue, node, what, at, report);
}

type Place = Parameters<Report['add']>[2];

function reportValue(issue: Issue, node: YamlNode, what: string, at: Place, report: Report): void {
  const text = node.type === 'scalar' ? node.text : undefined;
  const expected = expectedBy(issue);
  const facts = { what, found: text ?? '' };
  if (text?.trim() === '') report.add('outline-empty', { key: what.replaceAll('`', ''), comment: false }, at);
  else if (text !== undefined && expected === EXPECTED.colour) report.add('outline-bad-colour', facts, at);
  else if (text !== undefined && expected === EXPECTED.date) report.add('outline-bad-date', facts, at);
  else if (typeof text === 'string' && expected === EXPECTED.id) report.add('outline-bad-id', facts, at);
  else if (text !== undefined && (expected === EXPECTED.language || expected === EXPECTED.leftToRight))
    report.add('outline-bad-text', { ...facts, expected }, at);
  else report.add('outline-wrong-type', { what, expected, found: typeOf(node) }, at);
}

/** Our schemas say what they expect as their message; zod's own types have a name. */
function expectedBy(issue: Issue): string {
  if (Object.values<string>(EXPECTED).includes(issue.message)) return issue.message;
  if (issue.code !== 'invalid_type') return issue.message;
  const names: Record<string, string> = {
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    string: 'text',
  };
  return names[issue.expected] ?? issue.expected;
}

function typeOf(node: YamlNode): string {
  if (node.type !== 'scalar') return node.type === 'list' ? 'a list' : 'a mapping';
  if (typeof node.value === 'number') return `the number ${node.text}`;
  if (typeof node.value === 'boolean') return `${node.value} (put it in quotes if it is meant as text)`;
  return `the text \`${node.text}\``;
}

/** The name of a value in a message: its key, or its list's key and number, or the kind of its block. */
function called(root: YamlNode, path: Path, name: string): string {
  const last = path.at(-1);
  if (last === undefined) return name;
  if (typeof last === 'string') return `\`${last}\``;
  const kind = textOf(nodeAt(root, path), 'kind');
  if (kind) return `the ${kind} block`;
  return `item ${last + 1} of ${called(root, path.slice(0, -1), name)}`;
}
