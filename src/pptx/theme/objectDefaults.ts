import { contrast } from '../../brand/contrast.ts';
import type { Theme } from '../../brand/theme.ts';
import { solidFill } from '../drawingml/colour.ts';
import { emu } from '../drawingml/geometry.ts';

/** Size of the text in new boxes, and their insets, in points. */
const SIZE = 18;
const INSETS = { across: 18, down: 12 };
const LINE = 1.5;

/**
 * `a:objectDefaults`: the look that PowerPoint gives to a shape, a line and a text box that a user draws. Shapes are flat in
 * the primary colour, with text that can be read on it; text boxes have no insets, like those of the deck.
 */
export function objectDefaults({ colours }: Theme): string {
  const text =
    contrast(colours.lt1, colours.accent1) >= contrast(colours.dk1, colours.accent1) ? 'lt1' : 'dk1';
  const primary = solidFill({ slot: 'accent1' });
  const insets = ` lIns="${emu(INSETS.across)}" tIns="${emu(INSETS.down)}" rIns="${emu(INSETS.across)}" bIns="${emu(INSETS.down)}"`;
  return (
    '<a:objectDefaults>' +
    `<a:spDef><a:spPr>${primary}<a:ln><a:noFill/></a:ln><a:effectLst/></a:spPr>` +
    `<a:bodyPr wrap="square"${insets} rtlCol="0" anchor="ctr"><a:noAutofit/></a:bodyPr>` +
    `${listStyle(`<a:schemeClr val="${text}"/>`)}${style(1, text)}</a:spDef>` +
    `<a:lnDef><a:spPr><a:ln w="${emu(LINE)}">${primary}</a:ln><a:effectLst/></a:spPr><a:bodyPr/><a:lstStyle/>` +
    `${style(0, 'tx1')}</a:lnDef>` +
    '<a:txDef><a:spPr><a:noFill/></a:spPr>' +
    '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0"><a:spAutoFit/></a:bodyPr>' +
    `${listStyle('<a:schemeClr val="tx1"/>')}</a:txDef>` +
    '</a:objectDefaults>'
  );
}

const listStyle = (colour: string): string =>
  `<a:lstStyle><a:defPPr algn="l"><a:defRPr sz="${SIZE * 100}"><a:solidFill>${colour}</a:solidFill>` +
  '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:defPPr></a:lstStyle>';

/** The style behind a new object: a line or none, a fill or none (by their indexes in the theme), no effect, the font of the body. */
const style = (fill: 0 | 1, text: string): string =>
  `<a:style><a:lnRef idx="${1 - fill}"><a:schemeClr val="accent1"/></a:lnRef>` +
  `<a:fillRef idx="${fill}"><a:schemeClr val="accent1"/></a:fillRef>` +
  '<a:effectRef idx="0"><a:schemeClr val="accent1"/></a:effectRef>' +
  `<a:fontRef idx="minor"><a:schemeClr val="${text}"/></a:fontRef></a:style>`;
