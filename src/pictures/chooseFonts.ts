import type { Theme } from '../brand/theme.ts';
import { metricsOf } from '../typography/faces/faces.ts';
import { fallbacks } from '../typography/faces/fallback.ts';
import { unmeasuredScripts } from '../typography/faces/scripts.ts';
import { escapeXml } from '../xml/escapeXml.ts';
import type { FontFace } from './fontFace.ts';

/** The fonts for some drawings: each face that they name with the family that is drawn, and the regular and the bold of the families. */
export interface ChosenFonts {
  readonly families: ReadonlyMap<string, string>;
  readonly fonts: readonly FontFace[];
}

/**
 * Chooses, of the fonts that a machine has, one for each face of the theme that the drawings name: the face itself, else one
 * with its widths, else what viewers show in its place, else `last`, a font that comes with Deckwright.
 */
export function chooseFonts(
  drawings: readonly string[],
  { faces }: Theme,
  installed: readonly FontFace[],
  last: FontFace,
): ChosenFonts {
  const upright = installed.filter(({ italic }) => !italic);
  const families = new Map<string, string>();
  const add = (face: string, standIns: readonly string[]): void => {
    if (families.has(face) || !drawings.some((svg) => svg.includes(attributeOf(face)))) return;
    families.set(face, familyFor([face, ...standIns], upright) ?? last.families[0] ?? '');
  };
  for (const { latin, ea } of Object.values(faces)) {
    const others = fallbacks({ latin, ea, bold: false });
    add(ea, [...others.map((font) => font.ea), ...ANY_EA]);
    add(latin, [...others.map((font) => font.latin), ...ANY_LATIN]);
  }
  // A sign that no chosen family has is taken from the fonts that follow them; a letter of another script from any font.
  const isForeign = drawings.some((svg) => unmeasuredScripts(svg).length > 0);
  const more = isForeign ? upright.flatMap((face) => face.families) : SIGNS;
  const fonts = [...new Set([...families.values(), ...more])].flatMap((family) => fontsOf(family, upright));
  return { families, fonts: [...new Set([...fonts, last])] };
}

/** Writes the families that are drawn in place of the faces that a drawing names. */
export function withFamilies(svg: string, { families }: ChosenFonts): string {
  let result = svg;
  for (const [face, family] of families)
    if (face !== family)
      result = result.replaceAll(attributeOf(face), () => `font-family="'${escapeXml(family)}', `);
  return result;
}

/** How `lineSvg` begins the attribute of a stretch of text in a face. */
const attributeOf = (face: string): string => `font-family="${escapeXml(`'${face}', `)}`;

const ANY_EA = [
  'Microsoft YaHei',
  'PingFang SC',
  'Noto Sans CJK SC',
  'WenQuanYi Zen Hei',
  'Noto Sans CJK JP',
];
const ANY_LATIN = ['Arial', 'DejaVu Sans'];

/** Families with arrows, ticks, stars and emoji, which text faces lack. */
const SIGNS = [
  ...['Segoe UI Symbol', 'Segoe UI Emoji', 'Apple Symbols', 'Apple Color Emoji'],
  ...['DejaVu Sans', 'Noto Sans Symbols', 'Noto Sans Symbols 2', 'Noto Color Emoji', 'Noto Emoji'],
];

/** The first of the names that is installed or whose widths an installed family has; of several such families one that is named too. */
function familyFor(names: readonly string[], installed: readonly FontFace[]): string | undefined {
  const families = installed.flatMap((face) => face.families);
  const standIn = (name: string) => {
    const twins = families.filter((family) => metricsOf(family) === metricsOf(name));
    return twins.find((family) => names.includes(family)) ?? twins[0];
  };
  return names.map((name) => (families.includes(name) ? name : standIn(name))).find((family) => family);
}

/** The regular and the bold of a family; of several weights, those that are the nearest. */
function fontsOf(family: string, installed: readonly FontFace[]): FontFace[] {
  const faces = installed.filter(({ families }) => families.includes(family));
  return [400, 700].flatMap((weight) =>
    [...faces].sort((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight)).slice(0, 1),
  );
}
