import { yamlLibrary } from './yamlLibrary.ts';

/** A value of a YAML text by its path; undefined takes the key away. */
export interface YamlChange {
  readonly path: readonly [string, ...string[]];
  readonly value: string | undefined;
}

/**
 * A YAML text with values set below one of its keys. Comments stay, and all that is not below `key` stays as it is; the key comes
 * at the end where the text has none. Undefined for a text that is no mapping without mistakes.
 */
export function changedYaml(text: string, key: string, changes: readonly YamlChange[]): string | undefined {
  const { parseDocument, isMap, isScalar } = yamlLibrary();
  const whole = parseDocument(text, { keepSourceTokens: true });
  if (whole.errors.length > 0 || (whole.contents !== null && !isMap(whole.contents))) return undefined;
  const pairs = whole.contents?.items ?? [];
  const at = pairs.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  const own = pairs[at];
  const [start, end] = own
    ? [startOf(own), pairs[at + 1] ? startOf(pairs[at + 1]) : text.length]
    : [text.length, text.length];
  const block = text.slice(start, end);
  const part = parseDocument(block.trim() === '' ? `${key}:\n` : block);
  if (part.errors.length > 0) return undefined;
  for (const { path, value } of changes) {
    if (value === undefined) part.deleteIn([key, ...path]);
    else setText(part, [key, ...path], value);
  }
  const before = text.slice(0, start);
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const made = part.toString({ lineWidth: 0 });
  return before + gap + (text.includes('\r\n') ? made.replace(/\r?\n/g, '\r\n') : made) + text.slice(end);
}

type Pairs = ReturnType<ReturnType<typeof yamlLibrary>['parseDocument']>;

/** The offset of a pair in its text: that of its key. */
const startOf = (pair: unknown): number =>
  (pair as { key: { range?: readonly [number, number, number] } }).key.range?.[0] ?? 0;

/** Sets a text in quotes, because `000000` is a number without them. Makes the mappings that are missing. */
function setText(document: Pairs, path: readonly string[], value: string): void {
  const { isMap, isScalar, Scalar, YAMLMap } = yamlLibrary();
  for (let depth = 1; depth < path.length; depth += 1) {
    const parent = path.slice(0, depth);
    if (!isMap(document.getIn(parent))) document.setIn(parent, new YAMLMap());
  }
  // A scalar that is there keeps the comment behind it.
  const known = document.getIn(path, true);
  const scalar = isScalar(known) ? known : new Scalar(value);
  scalar.value = value;
  if (/^[\d.eE+-]+$/.test(value) || /^[\da-fA-F]{6}$/.test(value)) scalar.type = 'QUOTE_DOUBLE';
  document.setIn(path, scalar);
}
