import { nearest } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';
import type { Box } from '../scene/item.ts';
import { frameOf, gapOf, isSmall } from './roles/frame.ts';
import { bodiesOf } from './roles/placed.ts';
import { candidates, type Score, vetoOf } from './roles/score.ts';
import type { LayoutRole, MappedLayout, RoleMapping, Template } from './template.ts';

export const ROLES: readonly LayoutRole[] = ['cover', 'section', 'content', 'points', 'closing'];

/** The name of a layout as somebody wrote it: `Title Only`, or `Master/Title Only` where two masters have one of that name. */
export interface LayoutWish {
  readonly text: string;
  readonly span?: Span | undefined;
}

export type LayoutWishes = Readonly<Partial<Record<LayoutRole, LayoutWish>>>;

/** What was written about roles. */
export interface RoleWishes {
  /** `brand.layouts` of the outline. */
  readonly outline?: LayoutWishes | undefined;
  /** `roles` of the mapping file. */
  readonly file?: LayoutWishes | undefined;
  /** `frames` of the mapping file: the room for content, in points of the template's slide. */
  readonly frames?: Readonly<Partial<Record<LayoutRole, Box>>> | undefined;
  /** The place of `brand.template`, for findings about what nobody wrote. */
  readonly span?: Span | undefined;
}

/** The roles that can play each role that a template has no layout for, the most alike first. */
const ALIKE: Readonly<Record<LayoutRole, readonly LayoutRole[]>> = {
  cover: ['section', 'content', 'points'],
  section: ['cover', 'content', 'points'],
  content: ['points'],
  points: ['content'],
  closing: ['cover', 'section', 'content', 'points'],
};

/**
 * Finds the layout for each role: by the word of the outline, the mapping file, the type of the layout, its placeholders and
 * where they stand, its name, the rule by which another role's layout is the usual one, or the layout of another role; never by its place in a list. The frame of `content` and `points` is
 * the room for what they hold, the body of `points` included; that of the others is the room beside their placeholders. Reports
 * what was guessed, what was shared and what none can play; a role without a layout is absent.
 */
export function mapRoles(template: Template, wishes: RoleWishes, report: Report): RoleMapping {
  const place = { span: wishes.span };
  const roles: Partial<Record<LayoutRole, MappedLayout>> = {};
  const take = (role: LayoutRole, layout: number, by: MappedLayout['by']) => {
    roles[role] = { layout, by, frame: wishes.frames?.[role] ?? frameFor(role, layout, template) };
  };
  for (const role of ROLES) {
    const wished = wishedLayout(role, wishes, template, report);
    if (wished) take(role, wished.layout, wished.by);
  }
  const inside = roles.content ?? roles.points;
  const main = (inside && template.layouts[inside.layout]?.master) ?? mainMaster(template);
  // A layout that somebody wrote down for one role may play the one that it was made for as well.
  const taken: number[] = [];
  for (const role of ROLES) {
    const score = roles[role] ? undefined : found(role, main, template, taken);
    if (score) take(role, score.layout, score.by);
    if (score) taken.push(score.layout);
    if (score?.isWeak) report.add('company-layout-guessed', guessOf(role, score, template), place);
  }
  shareLayouts(roles, take, template, wishes, report);
  reportSmall(roles, template, wishes, report);
  return { roles };
}

/** Gives each role without a layout that of the role most like it. Reports layouts that are shared by no rule, and roles for which there is none. */
function shareLayouts(
  roles: RoleMapping['roles'],
  take: (role: LayoutRole, layout: number, by: MappedLayout['by']) => void,
  template: Template,
  { span }: RoleWishes,
  report: Report,
): void {
  const evident = { ...roles };
  for (const role of ROLES.filter((one) => !evident[one])) {
    const other = ALIKE[role].find((one) => evident[one]);
    const layout = other && evident[other]?.layout;
    if (other === undefined || layout === undefined) {
      report.add('company-role-missing', { role, why: whyNone(role, template) }, { span });
      continue;
    }
    const rule = usualFor(role, other, layout, template);
    take(role, layout, rule ?? 'another role');
    if (!rule) report.add('company-role-shared', { role, layout: nameOf(layout, template), other }, { span });
  }
}

/**
 * The rule by which the layout of another role is the usual one for a role that has none of its own: a deck ends on its title
 * layout, which has a title and a text; what is drawn stands below the title of a layout with one body, which stays away.
 */
function usualFor(
  role: LayoutRole,
  other: LayoutRole,
  index: number,
  template: Template,
): MappedLayout['by'] | undefined {
  const layout = template.layouts[index];
  if (!layout) return undefined;
  const texts = bodiesOf(layout.placeholders, template);
  if (role === 'closing' && other === 'cover' && texts.length > 0) return 'title layout';
  if (role !== 'content' || other !== 'points') return undefined;
  return vetoOf('content', layout, template) === undefined ? 'title and body' : undefined;
}

/** Reports rooms that are too small for content, as they were found. */
function reportSmall(
  roles: RoleMapping['roles'],
  template: Template,
  { frames, span }: RoleWishes,
  report: Report,
): void {
  for (const role of ['content', 'points'] as const) {
    const mapped = roles[role];
    if (!mapped || frames?.[role] || !isSmall(mapped.frame, template)) continue;
    const [width, height] = [mapped.frame.width, mapped.frame.height].map(Math.round) as [number, number];
    report.add(
      'company-frame-small',
      { role, layout: nameOf(mapped.layout, template), width, height },
      { span },
    );
  }
}

const nameOf = (layout: number, { layouts }: Template): string => layouts[layout]?.name ?? '';

function frameFor(role: LayoutRole, layout: number, template: Template) {
  const found = template.layouts[layout];
  if (!found) throw new Error(`the template has no layout ${layout}`);
  return role === 'content' || role === 'points' ? frameOf(found, template) : gapOf(found, template);
}

/** What makes no difference between the fits of two masters. */
const EQUAL = 0.5;

/** The master whose layouts fit the roles best, the first of equals. */
function mainMaster(template: Template): number {
  const fits = template.masters.map((_, master) =>
    ROLES.reduce((sum, role) => sum + (candidates(role, master, template)[0]?.total ?? 0), 0),
  );
  return fits.findIndex((fit) => fit >= Math.max(...fits) - EQUAL);
}

/** The best layout of the main master for a role, or one of another master that is certain; not one that another role has, if it can be. */
function found(
  role: LayoutRole,
  main: number,
  template: Template,
  taken: readonly number[],
): Score | undefined {
  const free = (all: readonly Score[]) => all.find(({ layout }) => !taken.includes(layout));
  const own = free(candidates(role, main, template));
  if (own) return own;
  const others = template.masters.flatMap((_, master) =>
    master === main ? [] : candidates(role, master, template).filter(({ isWeak }) => !isWeak),
  );
  return free(others);
}

/** The layout that the outline or the mapping file names for a role; an error where there is none of that name. */
function wishedLayout(
  role: LayoutRole,
  { outline, file, span }: RoleWishes,
  template: Template,
  report: Report,
): Pick<MappedLayout, 'layout' | 'by'> | undefined {
  const wish = outline?.[role] ?? file?.[role];
  if (!wish) return undefined;
  const place = { span: wish.span ?? span };
  const layout = layoutNamed(wish.text, template);
  if (layout < 0) {
    const known = [...new Set(template.layouts.map(({ name }) => name))];
    report.add(
      'company-layout-unknown',
      { name: wish.text, known, meant: nearest(wish.text, known), role },
      place,
    );
    return undefined;
  }
  const veto = role === 'content' || role === 'points' ? undefined : titleVeto(layout, template);
  if (veto) report.add('company-role-missing', { role, why: `on “${wish.text}” ${veto}` }, place);
  return { layout, by: outline?.[role] ? 'outline' : 'mapping file' };
}

const titleVeto = (layout: number, template: Template): string | undefined => {
  const found = template.layouts[layout];
  return found && vetoOf('closing', found, template);
};

/** The index of the layout of a name, or of a master and a name; -1 where there is none. */
function layoutNamed(written: string, template: Template): number {
  const plainly = (name: string) => name.trim().replace(/\s+/gu, ' ').toLowerCase();
  const same = (a: string, b: string) => plainly(a) === plainly(b);
  const plain = template.layouts.findIndex(({ name }) => same(name, written));
  if (plain >= 0) return plain;
  return template.layouts.findIndex(({ name, master }) =>
    same(`${template.masters[master]?.name}/${name}`, written),
  );
}

function guessOf(role: LayoutRole, { layout, by }: Score, template: Template) {
  const name = nameOf(layout, template);
  const said = { type: 'type', signature: 'placeholders', name: 'name' }[by];
  return { role, layout: name, by: said, line: `layouts: { ${role}: ${JSON.stringify(name)} }` };
}

/** Why no layout plays a role: what most of them lack. */
function whyNone(role: LayoutRole, template: Template): string {
  if (template.layouts.length === 0) return 'it has no layouts';
  const reasons = template.layouts.flatMap((layout) => vetoOf(role, layout, template) ?? []);
  const counts = reasons.map((reason) => reasons.filter((one) => one === reason).length);
  return `on ${template.layouts.length === 1 ? 'its only layout' : 'most layouts'} ${reasons[counts.indexOf(Math.max(...counts))] ?? 'nothing speaks for it'}`;
}
