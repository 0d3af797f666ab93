import type { Colour } from '../../scene/colour.ts';
import { solidFill } from '../drawingml/colour.ts';
import { languages } from '../drawingml/run.ts';

interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: Colour;
}

/**
 * `c:txPr`: the look of a chart's text, in the theme's body faces, never turned on its side. With `wrap="none"` no viewer
 * breaks it into lines: LibreOffice else breaks the figures of narrow labels between two digits.
 */
export function textProperties(
  { size, bold = false, colour }: Look,
  language: string,
  wrap?: 'none',
): string {
  return (
    `<c:txPr><a:bodyPr rot="0" vert="horz"${wrap ? ` wrap="${wrap}"` : ''}/><a:lstStyle/><a:p><a:pPr>` +
    `<a:defRPr sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${solidFill(colour)}<a:latin typeface="+mn-lt"/>` +
    '<a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:pPr>' +
    `<a:endParaRPr${languages(language)}/></a:p></c:txPr>`
  );
}
