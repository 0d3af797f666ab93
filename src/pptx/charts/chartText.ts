import type { Colour } from '../../scene/colour.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { solidFill } from '../drawingml/colour.ts';
import { languages } from '../drawingml/run.ts';

interface Look {
  readonly size: number;
  readonly bold?: boolean;
  /** The faces (default those of the body). */
  readonly role?: 'heading';
  readonly colour: Colour;
}

/**
 * `c:txPr`: the look of a chart's text, in the theme's faces, never turned on its side. With `wrap="none"` no viewer
 * breaks it into lines: LibreOffice else breaks the figures of narrow labels between two digits.
 */
export function textProperties(look: Look, language: string, wrap?: 'none'): string {
  return (
    `<c:txPr><a:bodyPr rot="0" vert="horz"${wrap ? ` wrap="${wrap}"` : ''}/><a:lstStyle/><a:p><a:pPr>` +
    `<a:defRPr${lookOf(look)}</a:defRPr></a:pPr>` +
    `<a:endParaRPr${languages(language)}/></a:p></c:txPr>`
  );
}

/** `c:rich`: words of a chart on one line, in the theme's faces. */
export const richText = (words: string, look: Look, language: string): string =>
  '<c:rich><a:bodyPr rot="0" vert="horz" wrap="none"/><a:lstStyle/><a:p><a:r>' +
  `<a:rPr${languages(language)}${lookOf(look)}</a:rPr><a:t>${escapeXml(words)}</a:t></a:r></a:p></c:rich>`;

/** The attributes and the children of run properties, without their end. */
function lookOf({ size, bold = false, colour, role }: Look): string {
  const font = role === 'heading' ? '+mj' : '+mn';
  const faces = ['latin', 'ea', 'cs'].map(
    (one) => `<a:${one} typeface="${font}-${one === 'latin' ? 'lt' : one}"/>`,
  );
  return ` sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${solidFill(colour)}${faces.join('')}`;
}
