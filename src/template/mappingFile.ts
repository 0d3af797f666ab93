import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';
import type { MediaFiles } from '../media/mediaFiles.ts';
import { parseYaml } from '../outline/yaml/yaml.ts';
import type { YamlNode } from '../outline/yaml/yamlNode.ts';
import type { Box } from '../scene/item.ts';
import { type LayoutWish, type LayoutWishes, ROLES, type RoleWishes } from './mapRoles.ts';
import { COLOUR_WORDS, type ColourWish, type ColourWishes } from './stand/colourWishes.ts';
import { COLOUR_USES, type ColourUse, type LayoutRole } from './template.ts';

/** The mapping file of a template: `assets/company.template.yaml` for `assets/company.potx`. */
export const mappingFileOf = (template: string): string =>
  template.replace(/\.[a-z]{4}$/iu, '.template.yaml');

/** What a mapping file says, as `mapRoles` takes it. */
export type MappingFile = Pick<RoleWishes, 'file' | 'frames'> & {
  readonly colours?: ColourWishes | undefined;
};

/**
 * Reads the mapping file beside a template: which layout plays each role, the room for content, and the colours by their use. Empty where there is none;
 * also, with a finding, where it cannot be read. Findings name the file as `prefix` and its path.
 */
export function readMappingFile(
  template: string,
  files: MediaFiles,
  report: Report,
  prefix = '',
): MappingFile {
  const path = mappingFileOf(template);
  if (path === template) return {};
  const result = files.read(path);
  if ('problem' in result) return {};
  const file = `${prefix}${path}`;
  const text = new TextDecoder().decode(result.bytes).replace(/^\ufeff/u, '');
  report.addSource(file, text);
  const root = parseYaml(text, (start, end) => ({ file, start, end }), report);
  if (!root) return {};
  const add = (problem: string, span: Span) => report.add('company-mapping', { file, problem }, { span });
  if (root.type !== 'map') {
    add('it is no mapping', root.span);
    return {};
  }
  for (const { key, keySpan } of root.entries)
    if (!KEYS.includes(key)) add(`there is no key ${key}`, keySpan);
  const of = (key: string) => root.entries.find((entry) => entry.key === key)?.value;
  return {
    file: layoutsIn(of('roles'), add),
    frames: framesIn(of('frames'), add),
    colours: coloursIn(of('colours'), add),
  };
}

const KEYS: readonly string[] = ['roles', 'frames', 'colours'];

type Add = (problem: string, span: Span) => void;

/** The entries of a mapping from `keys`; findings for what is no mapping and for other keys. `one` is what a key is. */
function entriesOf<K extends string>(
  node: YamlNode | undefined,
  keys: readonly K[],
  one: string,
  add: Add,
): (readonly [K, YamlNode])[] {
  if (!node || (node.type === 'scalar' && node.text === '')) return [];
  if (node.type !== 'map') {
    add(`this must be a mapping from ${one}s`, node.span);
    return [];
  }
  return node.entries.flatMap(({ key, keySpan, value }) => {
    const known = keys.find((name) => name === key);
    if (!known) add(`there is no ${one} ${key}`, keySpan);
    return known ? [[known, value] as const] : [];
  });
}

function layoutsIn(node: YamlNode | undefined, add: Add): LayoutWishes {
  const wishes: Partial<Record<LayoutRole, LayoutWish>> = {};
  for (const [role, value] of entriesOf(node, ROLES, 'role', add)) {
    if (value.type !== 'scalar') add(`${role} is no name of a layout`, value.span);
    else if (value.text !== '') wishes[role] = { text: value.text, span: value.span };
  }
  return wishes;
}

function framesIn(node: YamlNode | undefined, add: Add): NonNullable<RoleWishes['frames']> {
  const frames: Partial<Record<LayoutRole, Box>> = {};
  for (const [role, value] of entriesOf(node, ROLES, 'role', add)) {
    const numbers =
      value.type === 'map' ? value.entries.map((entry) => [entry.key, numberIn(entry.value)]) : [];
    const { x, y, width, height } = Object.fromEntries(numbers) as Record<string, number | undefined>;
    if (x === undefined || y === undefined || !width || !height)
      add(`${role} needs x, y, width and height in points`, value.span);
    else frames[role] = { x, y, width, height };
  }
  return frames;
}

function coloursIn(node: YamlNode | undefined, add: Add): ColourWishes {
  const wishes: Partial<Record<ColourUse, ColourWish>> = {};
  for (const [use, value] of entriesOf(node, COLOUR_USES, 'use of a colour', add)) {
    if (value.type === 'scalar' && value.text === '') continue;
    if (value.type === 'scalar' && COLOUR_WORDS.includes(value.text))
      wishes[use] = { name: value.text, span: value.span };
    else add(`${use} is no colour of a theme: ${COLOUR_WORDS.join(', ')}`, value.span);
  }
  return wishes;
}

const numberIn = (node: YamlNode): number | undefined =>
  node.type === 'scalar' && typeof node.value === 'number' && node.value >= 0 ? node.value : undefined;
