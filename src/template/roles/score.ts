import type { LayoutRole, Template, TemplateLayout, TemplatePlaceholder } from '../template.ts';
import { frameOf, isSmall } from './frame.ts';
import { isWholeName, rolesByName } from './names.ts';
import { areaShare, bodiesOf, othersOf, titleOf } from './placed.ts';
import { signature } from './signature.ts';

/** How well a layout fits a role, and by what. */
export interface Score {
  readonly layout: number;
  readonly total: number;
  /** What speaks for it less what speaks against it, before preferences. */
  readonly evidence: number;
  readonly by: 'type' | 'signature' | 'name';
  /** Only one thing speaks for it, so that it may be wrong. */
  readonly isWeak: boolean;
}

/** `ST_SlideLayoutType` of each role; a closing slide has none. */
const TYPES: Readonly<Record<LayoutRole, readonly string[]>> = {
  cover: ['title'],
  section: ['secHead'],
  content: ['titleOnly'],
  points: ['obj', 'tx'],
  closing: [],
};
const OTHER_TYPES =
  /^(?:two|obj(?:Tx|And|Over)|tx(?:And|Over)|pic|vert|blank|four|dgm|chart|tbl|media|clipArt)/;
/** Designers leave the type on a layout that they copied and changed, so that one of another ground may have it. */
const POINTS = {
  ...{ type: 3, name: 2, wholeName: 1, signature: 1.5 },
  ...{ otherType: -1.5, otherName: -1.5, ground: -3.5, picture: -0.5, fullPicture: -2.5, frame: 0.3 },
};
/** Evidence from which on a layout is certain. */
const CERTAIN = 3;

/** All layouts of a master that can play a role, best first. */
export function candidates(role: LayoutRole, master: number, template: Template): Score[] {
  const usual = usualGround(master, template);
  return template.layouts
    .flatMap((layout, i) =>
      layout.master === master ? (scored(role, layout, i, usual, template) ?? []) : [],
    )
    .sort((a, b) => b.total - a.total);
}

function scored(
  role: LayoutRole,
  layout: TemplateLayout,
  index: number,
  usual: string,
  template: Template,
): Score | undefined {
  if (vetoOf(role, layout, template) !== undefined) return undefined;
  const names = rolesByName(layout.name);
  const byName = names.includes(role);
  const byType = TYPES[role].includes(layout.type ?? '') && !(layout.type === 'tx' && isKeynote(template));
  const look = signature(role, layout, template);
  // A closing slide looks like a cover, so that only the name tells it.
  if (!byType && !byName && (role === 'closing' || look === 0)) return undefined;
  const sure = look * POINTS.signature + (byType ? POINTS.type : 0) + (byName ? POINTS.name : 0);
  const evidence = sure + doubt(layout, byType, names.length > 0 && !byName);
  if (evidence <= 0) return undefined;
  return {
    layout: index,
    evidence,
    total: evidence + preference(role, layout, usual, template),
    by: byType ? 'type' : look > 0 ? 'signature' : 'name',
    isWeak: evidence < CERTAIN,
  };
}

/** What speaks against a layout: a type or a name that says something else. */
const doubt = ({ type = '' }: TemplateLayout, isOfType: boolean, isOtherName: boolean): number =>
  (!isOfType && OTHER_TYPES.test(type) ? POINTS.otherType : 0) + (isOtherName ? POINTS.otherName : 0);

/** What makes one of several fitting layouts the better one: its whole name says it, its ground is the usual one, it needs no picture. */
function preference(role: LayoutRole, layout: TemplateLayout, usual: string, template: Template): number {
  const whole = isWholeName(role, layout.name) ? POINTS.wholeName : 0;
  const others = othersOf(layout.placeholders, template).map((one) => areaShare(one, template));
  const picture = others.some((share) => share > 0.4)
    ? POINTS.fullPicture
    : others.length > 0
      ? POINTS.picture
      : 0;
  if (role !== 'content' && role !== 'points') return whole + picture;
  const ground = JSON.stringify(layout.ground) === usual ? 0 : POINTS.ground;
  const { width, height } = frameOf(layout, template);
  return whole + picture + ground + (POINTS.frame * width * height) / (template.width * template.height);
}

/** Keynote gives the type `tx` to every layout, so there it says nothing. */
const isKeynote = ({ layouts }: Template): boolean =>
  layouts.length > 2 && layouts.filter(({ type }) => type === 'tx').length > layouts.length / 2;

/** The ground that most layouts of a master have. */
function usualGround(master: number, { layouts }: Template): string {
  const counts = new Map<string, number>();
  for (const layout of layouts) {
    const ground = JSON.stringify(layout.ground);
    if (layout.master === master) counts.set(ground, (counts.get(ground) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** Why a layout cannot play a role, whatever it is called, as a clause; undefined when it can. */
export function vetoOf(role: LayoutRole, layout: TemplateLayout, template: Template): string | undefined {
  const title = titleOf(layout.placeholders, template);
  if (!title) return 'no upright title placeholder stands on the slide';
  if (role === 'content' && isSmall(frameOf(layout, template), template))
    return 'title and furniture leave too little room';
  const bodies = bodiesOf(layout.placeholders, template);
  const large = bodies.filter((body) => areaShare(body, template) >= 0.12);
  if (role !== 'points' || large.length === 1) return undefined;
  if (large.length > 1) return 'more than one large text placeholder stands on the slide';
  return isGrowing(bodies, template) ? undefined : 'no large text placeholder stands on the slide';
}

/** Whether the only body is a wide line, which grows with its text. */
const isGrowing = (bodies: readonly TemplatePlaceholder[], { width, height }: Template): boolean =>
  bodies.length === 1 && bodies.every(({ box }) => box && box.width > width / 2 && box.y < height / 2);
