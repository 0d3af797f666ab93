/**
 * Reads every template of a folder (.pptx, .potx, .thmx), and prints a table: its size, its masters and layouts, which layout plays
 * which role and by what, the room for content, and the findings; with an outline also what becomes of its deck on each: slides,
 * faults that the Open XML SDK and our lint find in them, and texts that are neither in it nor at a finding. Run
 * `npm run check:templates -- FOLDER [OUTLINE]`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Report } from '../src/diagnostics/report.ts';
import { mapRoles, ROLES } from '../src/template/mapRoles.ts';
import { readTemplate } from '../src/template/readTemplate.ts';
import type { MappedLayout, RoleMapping, Template } from '../src/template/template.ts';
import { builtOn } from './templates/builtOn.ts';

const BY: Readonly<Record<MappedLayout['by'], string>> = {
  outline: 'outline',
  'mapping file': 'file',
  type: 'type',
  signature: 'look',
  name: 'name',
  'title layout': 'cover’s',
  'title and body': 'points’',
  'another role': 'shared',
};
/** The words of roles that found a layout of their own, and of those that take the layout that is usual for them. */
const OWN = [BY.type, BY.signature, BY.name];
const USUAL = [BY['title layout'], BY['title and body']];

const cell = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('|', '/');

function roleCell(template: Template, mapped: MappedLayout | undefined): string {
  if (!mapped) return '–';
  return `${cell(template.layouts[mapped.layout]?.name ?? '').slice(0, 28)} (${BY[mapped.by]})`;
}

/** The room for content, as if the slide were 960 points wide. */
function roomOf(template: Template, { roles }: RoleMapping): string {
  const frame = roles.content?.frame;
  const scale = 960 / template.width;
  return frame ? `${Math.round(frame.width * scale)} × ${Math.round(frame.height * scale)}` : '–';
}

/** `company-role-shared 2`: the codes of the findings without their common word, each with its number. */
function findingsOf(report: Report): string {
  const codes = report.sorted().map(({ code }) => code.replace(/^company-/u, ''));
  return [...new Set(codes)]
    .map((code) => `${code} ${codes.filter((one) => one === code).length}`)
    .join(', ');
}

/** The columns of the deck of an outline. */
async function builtCells(path: string, bytes: Uint8Array): Promise<string> {
  const { deck, faults, lost, findings } = await builtOn(path, bytes);
  return ` ${deck} (${findings}) | ${faults} | ${cell(lost.slice(0, 3).join(' / ')) || 0} |`;
}

const [, , folder, outline] = process.argv;
if (folder === undefined) throw new Error('name a folder with templates');
const files = readdirSync(folder).filter((name) => /\.(?:pptx|potx|thmx|pptm|potm)$/iu.test(name));
console.log(
  `| file | pt | masters/layouts | ${ROLES.join(' | ')} | room | findings |${outline ? ' deck | faults | lost |' : ''}`,
);
console.log(`|---|---|---|${ROLES.map(() => '---|').join('')}---|---|${outline ? '---|---|---|' : ''}`);
const counts = new Map<string, number>();
const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
for (const name of files.sort()) {
  const report = new Report();
  const bytes = readFileSync(join(folder, name));
  const template = readTemplate(bytes, name, report);
  if (!template) {
    count('refused');
    console.log(`| ${cell(name)} | refused: ${cell(report.sorted()[0]?.message ?? '')} |`);
    continue;
  }
  const mapping = mapRoles(template, {}, report);
  for (const role of ROLES) {
    const word = mapping.roles[role] ? BY[mapping.roles[role].by] : 'none';
    count(word);
    if ([...OWN, ...USUAL].includes(word)) count(role);
  }
  const size = `${Math.round(template.width)} × ${Math.round(template.height)}`;
  const roles = ROLES.map((role) => roleCell(template, mapping.roles[role]));
  console.log(
    `| ${cell(name)} | ${size} | ${template.masters.length}/${template.layouts.length} | ${roles.join(' | ')} | ${roomOf(template, mapping)} | ${findingsOf(report)} |${outline ? await builtCells(outline, bytes) : ''}`,
  );
}
const total = (files.length - (counts.get('refused') ?? 0)) * ROLES.length;
const sumOf = (words: readonly string[]) => words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
const [own, usual, shared] = [OWN, USUAL, [BY['another role']]].map(sumOf) as [number, number, number];
const share = (part: number, of: number): string => `${Math.round((100 * part) / Math.max(1, of))} %`;
const read = total / ROLES.length;
console.log(
  `\n${files.length} files, ${files.length - read} refused. Of ${total} roles, ${share(own, total)} were found by type, look or name, ${share(own + usual, total)} with closings on the title layout and content on that of a title and a body, and ${share(own + usual + shared, total)} with others that share a layout.`,
);
console.log(ROLES.map((role) => `${role} ${share(counts.get(role) ?? 0, read)}`).join(', '));
