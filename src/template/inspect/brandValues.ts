import { channels, contrast } from '../../brand/contrast.ts';
import type { Report } from '../../diagnostics/report.ts';
import { mediaType } from '../../media/mediaType.ts';
import type { ColourName } from '../../outline/outline.ts';
import { shareOf } from '../roles/placed.ts';
import type { Furniture, RoleMapping, Template, TemplateFaces, ThemeSlot } from '../template.ts';

/** A value of a template that a brand takes, and where it comes from. */
export interface BrandColour {
  readonly name: ColourName;
  readonly colour: string;
  readonly from: ThemeSlot;
}

export interface BrandLogo {
  readonly bytes: Uint8Array;
  readonly extension: string;
  readonly name: string;
}

/** What a brand can take from a template, and in words what it cannot. */
export interface BrandValues {
  readonly name: string;
  readonly isDark: boolean;
  readonly colours: readonly BrandColour[];
  readonly fonts: Readonly<Partial<Record<'heading' | 'body', TemplateFaces>>>;
  readonly logo?: BrandLogo;
  readonly left: readonly string[];
}

/**
 * Reads the colours, fonts and logo of a template for a `brand` block. The palette of an Office program is no brand, so it is
 * reported and left; so is a colour of little contrast, which is taken all the same.
 */
export function brandValues(template: Template, { roles }: RoleMapping, report: Report): BrandValues {
  const own = template.layouts[roles.content?.layout ?? -1] ?? template.masters[0];
  if (!own) throw new Error('a template has no master');
  const { theme, colourMap } = own;
  const { colours, left } = coloursOf(own, template.file, report);
  const { logo, left: leftLogos } = logoOf(template);
  const fonts = [theme.major, theme.minor].map((faces) =>
    faces.latin || faces.eastAsian ? faces : undefined,
  );
  const isDark = contrast(theme.colours[colourMap.bg1], '000000') < 4.5;
  const missing = [
    ...(fonts.some((one) => !one) ? ['fonts: the theme names none'] : []),
    ...(fonts.every((one) => !one?.eastAsian) ? ['Chinese fonts: the theme names none'] : []),
  ];
  const [heading, body] = fonts;
  return {
    name: UNNAMED.test(theme.name) ? '' : theme.name.replace(/\s+/g, ' ').trim(),
    isDark,
    colours,
    fonts: { ...(heading ? { heading } : {}), ...(body ? { body } : {}) },
    ...(logo ? { logo } : {}),
    left: [...left, ...missing, ...leftLogos],
  };
}

/** Names that programs give to the theme of a new file. */
const UNNAMED = /^(?:\d+_)?(?:office|default|simple (?:light|dark)|white|black|主题|自定义|默认)/iu;

const ACCENTS: readonly ThemeSlot[] = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

function coloursOf(
  { theme, colourMap }: Pick<Template['masters'][number], 'theme' | 'colourMap'>,
  file: string,
  report: Report,
): { colours: BrandColour[]; left: string[] } {
  if (theme.isOfficePalette) {
    report.add('company-palette-office', { file });
    return { colours: [], left: ['colours: the palette is that of an Office program'] };
  }
  const ground = theme.colours[colourMap.bg1];
  const strong = ACCENTS.filter((slot) => !isGrey(theme.colours[slot]));
  const primary = strong.find((slot) => contrast(theme.colours[slot], ground) >= 4.5) ?? strong[0];
  const accent = strong.find((slot) => primary && isOtherHue(theme.colours[slot], theme.colours[primary]));
  const ink = colourMap.tx1;
  const isPlainInk = ['000000', 'FFFFFF'].includes(theme.colours[ink]);
  const taken = [
    ...(primary ? [{ name: 'primary' as const, from: primary }] : []),
    ...(accent ? [{ name: 'accent' as const, from: accent }] : []),
    ...(isPlainInk ? [] : [{ name: 'ink' as const, from: ink }]),
  ].map((one) => ({ ...one, colour: theme.colours[one.from] }));
  for (const { name, colour } of taken) {
    const ratio = contrast(colour, ground);
    if (ratio < (name === 'accent' ? 3 : 4.5))
      report.add('company-brand-colour', { role: name, colour, ground, ratio });
  }
  const rest = ACCENTS.filter((slot) => !taken.some(({ from }) => from === slot));
  return {
    colours: taken,
    left: [`colours: ${rest.map((slot) => `${slot} ${theme.colours[slot]}`).join(', ')}`],
  };
}

/** The greatest difference of the channels up to which a colour is grey. */
const GREY = 24;
const isGrey = (colour: string): boolean =>
  Math.max(...channels(colour)) - Math.min(...channels(colour)) <= GREY;

/** Whether two colours differ in hue by more than 40 degrees. */
function isOtherHue(a: string, b: string): boolean {
  const apart = Math.abs(hueOf(a) - hueOf(b));
  return Math.min(apart, 360 - apart) > 40;
}

function hueOf(colour: string): number {
  const [red, green, blue] = channels(colour);
  return ((Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI + 360) % 360;
}

/** A logo covers less of the slide than this, and stands this near to an edge, as a share of the slide. */
const LOGO = { area: 0.06, edge: 0.15, layouts: 3 };

/** The small picture at an edge that most layouts show, or that stands on a master. */
function logoOf(template: Template): { logo?: BrandLogo; left: string[] } {
  const counts = new Map<string, { piece: Furniture; layouts: number }>();
  for (const { furniture } of template.layouts)
    for (const piece of furniture) {
      if (piece.picture === undefined || !isLogo(piece, template)) continue;
      const known = counts.get(piece.picture);
      counts.set(piece.picture, { piece, layouts: (known?.layouts ?? 0) + 1 });
    }
  const ranked = [...counts.values()].sort((a, b) => b.layouts - a.layouts);
  const [best] = ranked;
  if (!best)
    return { left: ['logo: no small picture stands at an edge of the layouts; it may be part of a ground'] };
  if (best.layouts < Math.min(LOGO.layouts, template.layouts.length))
    return {
      left: [`logo: “${best.piece.name}” (${best.piece.picture}) shows on ${best.layouts} layouts only`],
    };
  const part = best.piece.vector ?? best.piece.picture ?? '';
  const bytes = template.parts[part];
  const type = bytes && mediaType(bytes);
  if (!bytes || !type)
    return { left: [`logo: ${part} is no PNG, JPEG or SVG; save it as one, and name it under logo`] };
  const others = ranked
    .slice(1)
    .map(({ piece }) => `logo: “${piece.name}” (${piece.picture}) may be one too`);
  return {
    logo: { bytes, extension: type === 'jpeg' ? 'jpg' : type, name: best.piece.name },
    left: others.slice(0, 3),
  };
}

function isLogo({ box }: Furniture, { width, height }: Template): boolean {
  const slide = { x: 0, y: 0, width, height };
  const share = shareOf(box, slide);
  const nearest = Math.min(
    box.x / width,
    box.y / height,
    1 - (box.x + box.width) / width,
    1 - (box.y + box.height) / height,
  );
  return share > 0.0005 && share < LOGO.area && nearest < LOGO.edge && box.width > 8 && box.height > 8;
}
