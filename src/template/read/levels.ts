import { attribute, child, integer } from '../../xml/attribute.ts';
import type { XmlTag } from '../../xml/xmlTags.ts';
import type { TemplateFaces, TemplateLevel, TemplateTheme } from '../template.ts';
import { colourOf, type Palette } from './colour.ts';
import { EMU } from './drawn.ts';

/** The outline levels that decks of ours can have. */
const LEVELS = 5;
/** What PowerPoint takes where no style gives a size. */
const PLAIN_SIZE = 18;
/** The height of a single line as a multiple of the size, by which distances in per cent are measured. */
const LINE = 1.2;

/**
 * The formats of the levels of a placeholder. `styles` are the lists (`a:lstStyle`, `p:titleStyle`, `p:defaultTextStyle`) that it
 * inherits from, nearest first; each property is that of the first list that has it (ECMA-376, part 1, §21.1.2.4).
 */
export function levelsOf(
  styles: readonly (XmlTag | undefined)[],
  theme: TemplateTheme,
  palette: Palette,
): TemplateLevel[] {
  return Array.from({ length: LEVELS }, (_, i) => {
    const properties = styles.flatMap((style) => child(style, `lvl${i + 1}ppr`) ?? []);
    return levelOf(properties, theme, palette);
  });
}

function levelOf(properties: readonly XmlTag[], theme: TemplateTheme, palette: Palette): TemplateLevel {
  const runs = properties.flatMap((one) => child(one, 'defrpr') ?? []);
  const size = first(runs, (run) => integer(run, 'sz')) ?? PLAIN_SIZE * 100;
  const points = size / 100;
  const bold = first(runs, (run) => attribute(run, 'b'));
  const align = first(properties, (one) => attribute(one, 'algn'));
  const space = (name: string) => first(properties, (one) => spacing(child(one, name)));
  const distance = (name: string): number => {
    const found = space(name);
    if (!found) return 0;
    return 'points' in found ? found.points : found.share * points * LINE;
  };
  const bullet = first(properties, (one) =>
    one.children.find(({ local }) => ['bunone', 'buchar', 'buautonum', 'bublip'].includes(local)),
  );
  return {
    size: points,
    bold: /^(?:1|true|on)$/.test(bold ?? ''),
    colour: first(runs, (run) => textColour(run, palette)) ?? palette.colours[palette.map.tx1],
    faces: {
      latin: face(runs, 'latin', theme) ?? theme.minor.latin,
      eastAsian: face(runs, 'ea', theme) ?? theme.minor.eastAsian,
    },
    align: align === 'ctr' ? 'center' : align === 'r' ? 'right' : 'left',
    spacing: space('lnspc') ?? { share: 1 },
    before: distance('spcbef'),
    after: distance('spcaft'),
    indent: (first(properties, (one) => integer(one, 'marl')) ?? 0) / EMU,
    hanging: (first(properties, (one) => integer(one, 'indent')) ?? 0) / EMU,
    hasBullet: bullet !== undefined && bullet.local !== 'bunone',
  };
}

function first<Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Value | undefined,
): Value | undefined {
  for (const item of items) {
    const value = read(item);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** `a:lnSpc`, `a:spcBef` or `a:spcAft`: a share of the line, or points. */
function spacing(tag: XmlTag | undefined): TemplateLevel['spacing'] | undefined {
  const percent = attribute(child(tag, 'spcpct'), 'val');
  const points = integer(child(tag, 'spcpts'), 'val');
  if (points !== undefined) return { points: points / 100 };
  if (percent === undefined) return undefined;
  const value = Number.parseFloat(percent);
  return { share: percent.endsWith('%') ? value / 100 : value / 100_000 };
}

/** The colour of text: a solid fill, or the first stop of a gradient. */
function textColour(run: XmlTag, palette: Palette): string | undefined {
  const solid = child(run, 'solidfill');
  if (solid) return colourOf(solid.children, palette);
  const stop = child(run, 'gradfill', 'gslst', 'gs');
  return stop && colourOf(stop.children, palette);
}

/** The face that a style names, `+mj-lt` and the like by the theme. */
function face(runs: readonly XmlTag[], script: 'latin' | 'ea', theme: TemplateTheme): string | undefined {
  const written = first(runs, (run) => attribute(child(run, script), 'typeface'));
  const [, kind, own] = /^\+(mj|mn)-(lt|ea|cs)$/.exec(written ?? '') ?? [];
  if (kind === undefined) return written;
  const faces: TemplateFaces = kind === 'mj' ? theme.major : theme.minor;
  return own === 'lt' ? faces.latin : faces.eastAsian;
}
