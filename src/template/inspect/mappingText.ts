import { contrast } from '../../brand/contrast.ts';
import { ROLES } from '../mapRoles.ts';
import { FOOTERS } from '../roles/placed.ts';
import { slotsOn } from '../stand/brandOn.ts';
import { seenColours, wordFor } from '../stand/colourWishes.ts';
import { groundColour } from '../stand/groundColour.ts';
import {
  COLOUR_USES,
  isShared,
  type MappedLayout,
  type RoleMapping,
  type Template,
  type TemplateLayout,
} from '../template.ts';
import { capacityOf } from './capacity.ts';

/** The text of a mapping file: the layout of each role, its placeholders and its room as comments, and the colours by what they are good for. */
export function mappingText(template: Template, { roles }: RoleMapping, file: string): string {
  const lines = ROLES.flatMap((role) => {
    const mapped = roles[role];
    const layout = mapped && template.layouts[mapped.layout];
    if (!mapped || !layout) return [`  # no layout of the template can play ${role}`, `  # ${role}:`];
    const line = `${role}: ${JSON.stringify(nameOf(layout, template))}`;
    // A shared layout that is written down would be no finding any more.
    if (isShared(mapped)) return ['  # the template has none of its own; it takes', `  # ${line}`];
    return [...commentsOf(mapped, layout), `  ${line}`];
  });
  const { content, points } = roles;
  return `${[
    `# Which layouts of ${file} play which role in a deck. Written by deckwright template init, to be edited.`,
    '# A role that is left out is found by Deckwright. The layouts of the template:',
    ...template.layouts.map((layout) => `#   ${nameOf(layout, template)}`),
    '',
    'roles:',
    ...lines,
    '',
    '# The room for what is drawn, in points of the template’s slide, where the one above is wrong.',
    '# frames:',
    ...[['content', content] as const, ['points', points] as const].flatMap(([role, mapped]) =>
      mapped ? [`#   ${role}: ${frameText(mapped)}`] : [],
    ),
    '',
    '# The colours of the theme by what they are used for, where the ones below are wrong: primary leads and is text, accent',
    '# stands out beside it, deep is a dark ground, ink is text, wash a pale ground.',
    '# colours:',
    ...usesOf(template, content),
    '',
    '# Colours of the theme, with their contrast on the ground of text; 4.5 is needed for text, 3 for large figures.',
    ...coloursOf(template, content),
  ].join('\n')}\n`;
}

/** The name of a layout, with its master where another one has the same. */
function nameOf({ name, master }: TemplateLayout, { layouts, masters }: Template): string {
  const isDouble = layouts.some((other) => other.name === name && other.master !== master);
  const whole = isDouble && master > 0 ? `${masters[master]?.name}/${name}` : name;
  return whole.replace(/\s+/g, ' ');
}

function commentsOf(mapped: MappedLayout, { placeholders }: TemplateLayout): string[] {
  const slots = placeholders.flatMap((one) => {
    const capacity = capacityOf(one);
    if (FOOTERS.includes(one.type) || !capacity) return [];
    const { size, lines, latin, chinese } = capacity;
    return [
      `  #   ${one.type} ${one.idx}: ${size} pt, ${lines} lines, about ${latin} characters (${chinese} Chinese)`,
    ];
  });
  return [`  # by ${mapped.by}, room ${frameText(mapped)}`, ...slots];
}

function frameText({ frame }: MappedLayout): string {
  const [x, y, width, height] = [frame.x, frame.y, frame.width, frame.height].map(Math.floor);
  return `{ x: ${x}, y: ${y}, width: ${width}, height: ${height} }`;
}

/** The colours that Deckwright chooses, by their use. */
function usesOf(template: Template, content: MappedLayout | undefined): string[] {
  const layout = template.layouts[content?.layout ?? -1];
  if (!layout) return [];
  const slots = slotsOn(groundColour(layout), { colours: seenColours(layout) });
  const SLOT = { primary: 'accent1', accent: 'accent2', deep: 'dk2', ink: 'dk1', wash: 'lt2' } as const;
  return COLOUR_USES.map((use) => `#   ${use}: ${wordFor(slots[SLOT[use]].slot)}`);
}

function coloursOf(template: Template, content: MappedLayout | undefined): string[] {
  const { theme, colourMap } = template.layouts[content?.layout ?? -1] ?? template.masters[0] ?? {};
  if (!theme || !colourMap) return [];
  const ground = theme.colours[colourMap.bg1];
  return Object.entries(theme.colours).map(([slot, colour]) => {
    const ratio = contrast(colour, ground);
    const use = ratio >= 4.5 ? 'text' : ratio >= 3 ? 'large figures' : 'grounds and lines';
    return `#   ${slot}: ${colour}, ${ratio.toFixed(1)}, ${use}`;
  });
}
