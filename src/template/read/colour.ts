import { changed } from '../../brand/colourChange.ts';
import { channels, fromLinear, linear, toHex } from '../../brand/contrast.ts';
import { attribute, integer } from '../../xml/attribute.ts';
import type { XmlTag } from '../../xml/xmlTags.ts';
import type { ColourMap, TemplateTheme, ThemeSlot } from '../template.ts';

/** What the words for colours mean at a place: `tx1` by the map, `accent1` by the theme, `phClr` as the theme's fills have it. */
export interface Palette {
  readonly colours: TemplateTheme['colours'];
  readonly map: ColourMap;
  readonly placeholder?: string | undefined;
}

/**
 * The colour (six hex digits) of the first colour element among `tags` with its changes (ECMA-376, part 1, §20.1.2.3); undefined
 * where there is none, or one that is more transparent than opaque.
 */
export function colourOf(tags: readonly XmlTag[], palette: Palette): string | undefined {
  for (const tag of tags) {
    const base = baseColour(tag, palette);
    if (base === undefined) continue;
    const alpha = tag.children.find(({ local }) => local === 'alpha');
    if (alpha && share(alpha) < 0.5) return undefined;
    return tag.children.reduce(changedBy, base);
  }
  return undefined;
}

/** The colour of an element before its changes; undefined for what is no colour. */
function baseColour(tag: XmlTag, palette: Palette): string | undefined {
  const value = attribute(tag, 'val') ?? '';
  const part = (name: string): number => (integer(tag, name) ?? 0) / 100_000;
  switch (tag.local) {
    case 'srgbclr':
      return hex(value);
    case 'sysclr':
      return hex(attribute(tag, 'lastclr') ?? '') ?? SYSTEM[value] ?? '000000';
    case 'prstclr':
      return NAMED[value] ?? '808080';
    case 'schemeclr':
      return schemeColour(value, palette);
    case 'scrgbclr':
      return fromLinear([part('r'), part('g'), part('b')]);
    case 'hslclr':
      return changed('FF0000', {
        hueOff: (integer(tag, 'hue') ?? 0) / 60_000,
        satMod: part('sat'),
        lumMod: 0,
        lumOff: part('lum'),
      });
    default:
      return undefined;
  }
}

const hex = (text: string): string | undefined =>
  /^[\da-f]{6}$/i.test(text) ? text.toUpperCase() : undefined;

/** The colour behind a word of a colour scheme. */
function schemeColour(word: string, { colours, map, placeholder }: Palette): string | undefined {
  if (word === 'phClr') return placeholder;
  const slot = word in map ? map[word as keyof ColourMap] : word;
  return colours[slot as ThemeSlot];
}

const share = (tag: XmlTag): number => {
  const text = attribute(tag, 'val') ?? '100000';
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) return 1;
  return text.endsWith('%') ? value / 100 : value / 100_000;
};

/** One change of a colour. `a:tint` and `a:shade` mix with white and black in linear light. */
function changedBy(colour: string, change: XmlTag): string {
  const value = share(change);
  const same = { hueOff: 0, satMod: 1, lumMod: 1, lumOff: 0 };
  switch (change.local) {
    case 'lummod':
      return changed(colour, { ...same, lumMod: value });
    case 'lumoff':
      return changed(colour, { ...same, lumOff: value });
    case 'satmod':
      return changed(colour, { ...same, satMod: value });
    case 'hueoff':
      return changed(colour, { ...same, hueOff: (integer(change, 'val') ?? 0) / 60_000 });
    case 'shade':
      return fromLinear(mapped(linear(colour), (channel) => channel * value));
    case 'tint':
      return fromLinear(mapped(linear(colour), (channel) => 1 - (1 - channel) * value));
    case 'inv':
      return toHex(channels(colour).map((channel) => 255 - channel));
    case 'gray': {
      const [red, green, blue] = channels(colour);
      const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
      return toHex([grey, grey, grey]);
    }
    default:
      return colour;
  }
}

const mapped = (
  [red, green, blue]: readonly [number, number, number],
  to: (channel: number) => number,
): [number, number, number] => [to(red), to(green), to(blue)];

/** Colours of Windows that themes name, where a file does not say which it had. */
const SYSTEM: Readonly<Record<string, string>> = {
  window: 'FFFFFF',
  windowText: '000000',
  btnFace: 'F0F0F0',
  highlight: '0078D7',
  highlightText: 'FFFFFF',
};

/** The named colours that templates use (§20.1.10.48). */
const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  gray: '808080',
  grey: '808080',
  ltGray: 'D3D3D3',
  lightGray: 'D3D3D3',
  dkGray: 'A9A9A9',
  darkGray: 'A9A9A9',
  navy: '000080',
  teal: '008080',
  purple: '800080',
  maroon: '800000',
  silver: 'C0C0C0',
};
