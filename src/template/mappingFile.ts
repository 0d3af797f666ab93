import type { Report } from '../diagnostics/report.ts';
import type { MediaFiles } from '../media/mediaFiles.ts';
import { parseYaml } from '../outline/yaml/yaml.ts';
import type { YamlNode } from '../outline/yaml/yamlNode.ts';
import type { LayoutWish, LayoutWishes } from './mapRoles.ts';
import { ROLES } from './mapRoles.ts';
import type { LayoutRole } from './template.ts';

/** The mapping file of a template: `assets/company.template.yaml` for `assets/company.potx`. */
export const mappingFileOf = (template: string): string =>
  template.replace(/\.[a-z]{4}$/iu, '.template.yaml');

/**
 * Reads the mapping file beside a template: which layout plays each role. Undefined where there is none; also, with a finding,
 * where it cannot be read. Findings name the file as `prefix` and its path.
 */
export function readMappingFile(
  template: string,
  files: MediaFiles,
  report: Report,
  prefix = '',
): LayoutWishes | undefined {
  const path = mappingFileOf(template);
  if (path === template) return undefined;
  const result = files.read(path);
  if ('problem' in result) return undefined;
  const file = `${prefix}${path}`;
  const text = new TextDecoder().decode(result.bytes).replace(/^\ufeff/u, '');
  report.addSource(file, text);
  const root = parseYaml(text, (start, end) => ({ file, start, end }), report);
  return root && wishesIn(root, file, report);
}

function wishesIn(root: YamlNode, file: string, report: Report): LayoutWishes {
  const roles = root.type === 'map' ? root.entries.find(({ key }) => key === 'roles') : undefined;
  if (roles?.value.type !== 'map') {
    report.add('company-mapping', { file, problem: 'it has no mapping `roles`' }, { span: root.span });
    return {};
  }
  const wishes: Partial<Record<LayoutRole, LayoutWish>> = {};
  for (const { key, keySpan, value } of roles.value.entries) {
    const role = ROLES.find((one) => one === key);
    if (!role) report.add('company-mapping', { file, problem: `there is no role ${key}` }, { span: keySpan });
    else if (value.type !== 'scalar')
      report.add('company-mapping', { file, problem: `${key} is no name of a layout` }, { span: value.span });
    else if (value.text !== '') wishes[role] = { text: value.text, span: value.span };
  }
  return wishes;
}
