import type { Report } from '../../diagnostics/report.ts';
import { parseYaml } from '../yaml/yaml.ts';
import { spansIn, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/yamlNode.ts';
import { entryOf } from '../yaml/yamlPath.ts';

/**
 * Sets values of an outline that the command line gives, `deck.date=2026-12-01`: keys from the top, joined by dots, and a
 * value as YAML writes it. A value that was there is replaced, and a mapping that is missing is made. Each setting is a
 * file of its own in findings, `--set deck.date=2026-12-01`. Reports `set-form` for one that has another form.
 */
export function withSettings(root: YamlNode, settings: readonly string[], report: Report): YamlNode {
  return settings.reduce((node, setting) => withSetting(node, setting, report), root);
}

function withSetting(root: YamlNode, setting: string, report: Report): YamlNode {
  const file = `--set ${setting}`;
  report.addSource(file, setting);
  const [, keys, value] = /^([\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*)=(.*)$/su.exec(setting) ?? [];
  const start = setting.length - (value?.length ?? 0);
  const node = value?.trim()
    ? parseYaml(`v: ${value}`, spansIn(file, start - 'v: '.length), report)
    : undefined;
  const set = entryOf(node, 'v')?.value;
  if (keys === undefined || !set) {
    report.add('set-form', { setting }, { span: { file, start: 0, end: setting.length } });
    return root;
  }
  const keySpan = { file, start: 0, end: keys.length };
  return placed(root, keys.split('.'), { key: '', keySpan, value: set });
}

/** Returns the tree with the value of `entry` at the end of `keys`. */
function placed(node: YamlNode | undefined, keys: readonly string[], entry: YamlEntry): YamlNode {
  const [key, ...rest] = keys;
  if (key === undefined) return entry.value;
  if (node?.type === 'list') {
    const items = node.items.map((item, i) => (String(i + 1) === key ? placed(item, rest, entry) : item));
    return { ...node, items };
  }
  const map: YamlMap = node?.type === 'map' ? node : { type: 'map', entries: [], span: entry.keySpan };
  const old = entryOf(map, key);
  const made = { key, keySpan: old?.keySpan ?? entry.keySpan, value: placed(old?.value, rest, entry) };
  const entries = old ? map.entries.map((e) => (e === old ? made : e)) : [...map.entries, made];
  return { ...map, entries };
}
