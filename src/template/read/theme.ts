import { attribute, child } from '../../xml/attribute.ts';
import type { XmlTag } from '../../xml/xmlTags.ts';
import type { ColourMap, TemplateFaces, TemplateTheme, ThemeSlot } from '../template.ts';
import { colourOf } from './colour.ts';

export const THEME_SLOTS: readonly ThemeSlot[] = [
  ...(['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3'] as const),
  ...(['accent4', 'accent5', 'accent6', 'hlink', 'folHlink'] as const),
];

/** The map of a master that says nothing else. */
export const PLAIN_MAP: ColourMap = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** What a theme without colours shows: those of Office 2013, as PowerPoint writes into a repaired file. */
const NO_THEME: TemplateTheme = {
  name: '',
  colours: {
    ...{ dk1: '000000', lt1: 'FFFFFF', dk2: '44546A', lt2: 'E7E6E6', accent1: '4472C4', accent2: 'ED7D31' },
    ...{ accent3: 'A5A5A5', accent4: 'FFC000', accent5: '5B9BD5', accent6: '70AD47', hlink: '0563C1' },
    folHlink: '954F72',
  },
  major: { latin: '', eastAsian: '' },
  minor: { latin: '', eastAsian: '' },
  isOfficePalette: true,
};

/**
 * Reads a theme (`a:theme`), or the override of a layout (`a:themeOverride`) on top of the theme `under`: the colours and faces
 * that it does not name are those of `under`.
 */
export function readTheme(root: XmlTag | undefined, under: TemplateTheme = NO_THEME): TemplateTheme {
  const elements = child(root, 'themeelements') ?? root;
  const scheme = child(elements, 'clrscheme');
  const fonts = child(elements, 'fontscheme');
  const palette = { colours: under.colours, map: PLAIN_MAP };
  const own = THEME_SLOTS.map((slot) => {
    const written = child(scheme, slot.toLowerCase());
    return [slot, (written && colourOf(written.children, palette)) ?? under.colours[slot]] as const;
  });
  const colours = Object.fromEntries(own) as Record<ThemeSlot, string>;
  return {
    name: attribute(root, 'name') ?? under.name,
    colours,
    major: facesOf(child(fonts, 'majorfont'), under.major),
    minor: facesOf(child(fonts, 'minorfont'), under.minor),
    isOfficePalette: isShipped(colours),
  };
}

const facesOf = (font: XmlTag | undefined, under: TemplateFaces): TemplateFaces =>
  font
    ? {
        latin: attribute(child(font, 'latin'), 'typeface') ?? '',
        eastAsian: attribute(child(font, 'ea'), 'typeface') ?? '',
      }
    : under;

/** Reads a colour map (`p:clrMap`, `a:overrideClrMapping`); what it does not say is that of `under`. */
export function readColourMap(tag: XmlTag | undefined, under: ColourMap = PLAIN_MAP): ColourMap {
  const slot = (name: keyof ColourMap): ThemeSlot => {
    const written = attribute(tag, name) as ThemeSlot | undefined;
    return written && THEME_SLOTS.includes(written) ? written : under[name];
  };
  return { bg1: slot('bg1'), tx1: slot('tx1'), bg2: slot('bg2'), tx2: slot('tx2') };
}

/** Whether at least five of the six accents are those of a palette that comes with an Office program. */
function isShipped(colours: TemplateTheme['colours']): boolean {
  const accents = THEME_SLOTS.filter((slot) => slot.startsWith('accent')).map((slot) => colours[slot]);
  return SHIPPED.some((palette) => {
    const known = palette.split(' ');
    return accents.filter((accent, i) => accent === known[i]).length >= 5;
  });
}

/** The accents of the palettes that new files have: of Office 2007, 2013 (two), 2023, WPS, Google Slides, Keynote and LibreOffice. */
const SHIPPED: readonly string[] = [
  '4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646',
  '5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47',
  '4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47',
  '156082 E97132 196B24 0F9ED5 A02B93 4EA72E',
  '4874CB EE822F F2BA02 75BD42 30C0B4 E54C5E',
  '4285F4 212121 78909C FFAB40 0097A7 EEFF41',
  '0365C0 00882B DCBD23 DE6A10 C82506 773F9B',
  '00A2FF 16E7CF 61D836 FAE232 FF644E EF5FA7',
  '18A303 0369A3 A33E03 8E03A3 C99C00 C9211E',
];
