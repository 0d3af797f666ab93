import { child, integer } from '../../xml/attribute.ts';
import type { XmlTag } from '../../xml/xmlTags.ts';
import { relationId, type TemplatePackage } from '../package/templatePackage.ts';
import type { Ground } from '../template.ts';
import { colourOf, type Palette } from './colour.ts';

/** Where fills are read: the part whose relationships name pictures, the palette, and the theme's lists of fills. */
export interface FillPlace {
  readonly file: TemplatePackage;
  readonly part: string;
  readonly palette: Palette;
  /** The part of the theme, and its `a:fmtScheme`. */
  readonly theme: { readonly part: string; readonly formats: XmlTag | undefined };
}

const FILLS = ['solidfill', 'gradfill', 'blipfill', 'pattfill', 'nofill', 'grpfill'];

/**
 * The fill of an element that has one among its children (`p:bgPr`, `p:spPr`, `a:fillStyleLst`); `none` for `a:noFill` and for
 * one that hardly covers what is below; undefined when the element names no fill.
 */
export function fillIn(element: XmlTag | undefined, place: FillPlace): Ground | 'none' | undefined {
  const fill = element?.children.find(({ local }) => FILLS.includes(local));
  return fill && fillOf(fill, place);
}

function fillOf(fill: XmlTag, { file, part, palette }: FillPlace): Ground | 'none' {
  if (fill.local === 'solidfill') {
    const colour = colourOf(fill.children, palette);
    return colour === undefined ? 'none' : { kind: 'solid', colour };
  }
  if (fill.local === 'gradfill') {
    const stops = child(fill, 'gslst')?.children ?? [];
    const colours = stops.flatMap(({ children }) => colourOf(children, palette) ?? []);
    return colours.length === 0 || colours.length < stops.length ? 'none' : { kind: 'gradient', colours };
  }
  if (fill.local === 'pattfill') {
    const colours = ['fgclr', 'bgclr'].flatMap(
      (name) => colourOf(child(fill, name)?.children ?? [], palette) ?? [],
    );
    return colours.length === 0 ? 'none' : { kind: 'gradient', colours };
  }
  const picture = pictureOf(fill, file, part);
  return fill.local === 'blipfill' && picture !== undefined ? { kind: 'picture', part: picture } : 'none';
}

/** The part of the picture that an element shows; pictures outside the file are not fetched, so they are none. */
export const pictureOf = (element: XmlTag, file: TemplatePackage, part: string): string | undefined =>
  file.target(part, relationId(child(element, 'blip'), 'embed'));

/** The part of the SVG that stands beside a picture (`asvg:svgBlip`). */
export function vectorOf(element: XmlTag, file: TemplatePackage, part: string): string | undefined {
  const extensions = child(element, 'blip', 'extlst')?.children ?? [];
  const vector = extensions.flatMap((one) => child(one, 'svgblip') ?? [])[0];
  return file.target(part, relationId(vector, 'embed'));
}

/** The fill that a reference into the theme means (§19.3.1.3, §20.1.4.2.10): from 1 a fill of shapes, from 1001 one of grounds. */
export function fillByReference(reference: XmlTag, place: FillPlace): Ground | 'none' {
  const idx = integer(reference, 'idx') ?? 0;
  const list = idx > 1000 ? 'bgfillstylelst' : 'fillstylelst';
  const fill = child(place.theme.formats, list)?.children[(idx % 1000) - 1];
  const placeholder = colourOf(reference.children, place.palette);
  if (!fill || idx % 1000 === 0) return 'none';
  return fillOf(fill, { ...place, part: place.theme.part, palette: { ...place.palette, placeholder } });
}

/** The ground that a `p:bg` names; undefined when it names none. */
export function groundIn(background: XmlTag | undefined, place: FillPlace): Ground | undefined {
  const reference = child(background, 'bgref');
  const fill = reference ? fillByReference(reference, place) : fillIn(child(background, 'bgpr'), place);
  return fill === 'none' ? undefined : fill;
}
