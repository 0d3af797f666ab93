import type { Code, Facts } from '../../diagnostics/catalogue.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Box } from '../../scene/item.ts';
import { ROLES } from '../mapRoles.ts';
import { FOOTERS, isOnSlide, shareOf } from '../roles/placed.ts';
import { contrastUnder, groundUnder, type SamplesOf } from '../stand/groundUnder.ts';
import type {
  LayoutRole,
  MappedLayout,
  RoleMapping,
  Template,
  TemplateLayout,
  TemplatePlaceholder,
} from '../template.ts';
import { type Capacity, capacityOf } from './capacity.ts';
import { labelsOf, type SensitivityLabel } from './labels.ts';

/** A placeholder of a layout that plays a role, with what it holds. Lengths in points. */
export interface Slot {
  readonly name: string;
  readonly type: string;
  readonly idx: number;
  readonly box: Box;
  readonly capacity?: Capacity;
  /** Contrast of its text with what the layout draws under it; absent where that is not known: a picture that cannot be decoded, a freeform. */
  readonly contrast?: number;
}

export interface InspectedRole {
  readonly role: LayoutRole;
  /** The part of its layout. */
  readonly part: string;
  readonly layout: string;
  readonly master: string;
  readonly by: MappedLayout['by'];
  readonly frame: Box;
  readonly slots: readonly Slot[];
}

/** A fault of a layout: its finding in words, with the place of the placeholder that has it. */
export interface LayoutNote {
  /** Index into the layouts of the template. */
  readonly layout: number;
  readonly words: string;
  readonly box: Box;
}

/** What `deckwright template check` says about a template, besides its findings. */
export interface Inspection {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly masters: readonly {
    readonly name: string;
    readonly layouts: number;
    readonly colours: Readonly<Record<string, string>>;
    readonly isOfficePalette: boolean;
  }[];
  readonly roles: readonly InspectedRole[];
  readonly fonts: readonly { readonly name: string; readonly isInstalled: boolean }[];
  readonly labels: readonly SensitivityLabel[];
  readonly notes: readonly LayoutNote[];
}

/** The machine's side of an inspection: whether it has a font, and the pixels of pictures. */
export interface Machine {
  readonly hasFont: (name: string) => boolean;
  readonly samplesOf: SamplesOf;
}

/**
 * Inspects a template: what plays each role and what its placeholders hold, fonts, masters and labels. Reports fonts that the
 * machine lacks, text of little contrast, placeholders beside the slide or on one another, and a palette of Office.
 */
export function inspect(
  template: Template,
  mapping: RoleMapping,
  machine: Machine,
  report: Report,
): Inspection {
  const { file, width, height, masters, layouts } = template;
  const notes: LayoutNote[] = [];
  const noting: Noting = (code, facts, layout, box) => {
    const own = report.trial();
    own.add(code, facts);
    const words = own.sorted().map(({ message, hint }) => `${message} Hint: ${hint}`)[0] ?? '';
    notes.push({ layout: layouts.indexOf(layout), words, box });
    report.absorb(own);
  };
  const roles = ROLES.flatMap((role) => {
    const mapped = mapping.roles[role];
    const layout = mapped && layouts[mapped.layout];
    return mapped && layout ? [inspectedRole(role, mapped, layout, template, machine, noting)] : [];
  });
  for (const layout of layouts) reportPlaces(layout, template, noting);
  const used = [...new Set(ROLES.flatMap((role) => layouts[mapping.roles[role]?.layout ?? -1] ?? []))];
  const fonts = fontsOf(template, used).map(({ name, where }) => {
    const isInstalled = machine.hasFont(name);
    if (!isInstalled) report.add('company-font-missing', { font: name, where });
    return { name, isInstalled };
  });
  if (masters.every(({ theme }) => theme.isOfficePalette)) report.add('company-palette-office', { file });
  return {
    ...{ file, width, height, roles, fonts, notes },
    masters: masters.map(({ name, theme }, i) => ({
      name,
      layouts: layouts.filter(({ master }) => master === i).length,
      colours: theme.colours,
      isOfficePalette: theme.isOfficePalette,
    })),
    labels: labelsOf(template),
  };
}

/** Reports a fault of a layout at the place of a placeholder. */
type Noting = <C extends Code>(code: C, facts: Facts<C>, layout: TemplateLayout, box: Box) => void;

function inspectedRole(
  role: LayoutRole,
  { by, frame }: MappedLayout,
  layout: TemplateLayout,
  template: Template,
  machine: Machine,
  noting: Noting,
): InspectedRole {
  const slots = layout.placeholders.flatMap((placeholder) =>
    slotOf(placeholder, layout, template, machine, noting),
  );
  const master = template.masters[layout.master]?.name ?? '';
  return { role, part: layout.part, layout: layout.name.replace(/\s+/g, ' '), master, by, frame, slots };
}

/** From this size in points on text is large, and from the other one when it is bold (WCAG 2.2). */
const LARGE = { plain: 18, bold: 14 };

function slotOf(
  placeholder: TemplatePlaceholder,
  layout: TemplateLayout,
  template: Template,
  { samplesOf }: Machine,
  noting: Noting,
): Slot[] {
  const { box, levels, type, idx, name } = placeholder;
  if (!box || !isOnSlide(placeholder, template)) return [];
  const [level] = levels;
  const capacity = capacityOf(placeholder);
  const seen = level && contrastUnder(level.colour, box, groundUnder(box, layout, template), samplesOf);
  // The sizes of a slide of another width look larger or smaller in the same window.
  const scale = 960 / template.width;
  const isLarge = level && level.size * scale >= (level.bold ? LARGE.bold : LARGE.plain);
  if (seen && level && !FOOTERS.includes(type) && seen.ratio < (isLarge ? 3 : 4.5))
    noting(
      'company-contrast-low',
      {
        ...{ layout: layout.name, placeholder: name, ratio: seen.ratio, colour: level.colour },
        ground: seen.ground,
      },
      layout,
      box,
    );
  return [
    { name, type, idx, box, ...(capacity ? { capacity } : {}), ...(seen ? { contrast: seen.ratio } : {}) },
  ];
}

/** Placeholders that cover one another by more than this share cannot both be filled. */
const DOUBLE = 0.9;

/** Reports placeholders beside the slide, and two of one number or at one place. */
function reportPlaces(layout: TemplateLayout, template: Template, noting: Noting): void {
  const { name, placeholders } = layout;
  const nowhere = { x: 0, y: 0, width: 0, height: 0 };
  for (const [i, one] of placeholders.entries()) {
    const box = one.box ?? nowhere;
    if (one.box && !isOnSlide(one, template))
      noting('company-placeholder-off-slide', { layout: name, placeholder: one.name }, layout, box);
    const double = placeholders
      .slice(0, i)
      .find((other) => other.idx === one.idx || (one.box && other.box && isSamePlace(one.box, other.box)));
    if (double)
      noting(
        'company-placeholder-double',
        { layout: name, placeholder: one.name, other: double.name },
        layout,
        box,
      );
  }
}

const isSamePlace = (a: Box, b: Box): boolean => shareOf(a, b) > DOUBLE && shareOf(b, a) > DOUBLE;

/** The fonts that the themes and the layouts in use name, each with the first place that names it. */
function fontsOf(
  { masters }: Template,
  layouts: readonly TemplateLayout[],
): { name: string; where: string }[] {
  const found = new Map<string, string>();
  const add = (name: string, where: string) => {
    if (name !== '' && !found.has(name)) found.set(name, where);
  };
  for (const { theme } of masters) {
    for (const face of [theme.major.latin, theme.major.eastAsian])
      add(face, `the theme “${theme.name}” for headings`);
    for (const face of [theme.minor.latin, theme.minor.eastAsian])
      add(face, `the theme “${theme.name}” for text`);
  }
  for (const { name, placeholders } of layouts)
    for (const { levels, name: own } of placeholders)
      for (const { faces } of levels)
        for (const face of [faces.latin, faces.eastAsian]) add(face, `“${own}” of the layout “${name}”`);
  return [...found].map(([name, where]) => ({ name, where }));
}
