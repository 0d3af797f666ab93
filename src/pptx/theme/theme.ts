import { NAMED_COLOURS, SLOTS } from '../../brand/theme.ts';
import type { Scene } from '../../scene/scene.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { PROLOG } from '../drawingml/namespaces.ts';
import { wordsOf } from '../words/wordsOf.ts';
import { objectDefaults } from './objectDefaults.ts';
import { themeFonts } from './themeFonts.ts';

/**
 * A theme part as XML text: twelve colours, the major and minor fonts, flat fills, lines and effects, the look of new objects,
 * and the colours of the brand that are no slots, which the colour picker offers by their names.
 */
export function themeXml(scene: Pick<Scene, 'theme' | 'document' | 'pages'>): string {
  const { colours, named, faces } = scene.theme;
  const name = escapeXml(scene.theme.name);
  const rgb = (hex: string) => `<a:srgbClr val="${hex}"/>`;
  const slots = SLOTS.map((slot) => `<a:${slot}>${rgb(colours[slot])}</a:${slot}>`);
  const words = wordsOf(scene).colours;
  const custom = NAMED_COLOURS.map((one) => `<a:custClr name="${words[one]}">${rgb(named[one])}</a:custClr>`);
  return (
    `${PROLOG}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}">` +
    `<a:themeElements><a:clrScheme name="${name}">${slots.join('')}</a:clrScheme>` +
    `<a:fontScheme name="${name}"><a:majorFont>${themeFonts(faces.heading, scene)}</a:majorFont>` +
    `<a:minorFont>${themeFonts(faces.body, scene)}</a:minorFont></a:fontScheme>${formats(name)}</a:themeElements>` +
    `${objectDefaults(scene.theme)}<a:extraClrSchemeLst/><a:custClrLst>${custom.join('')}</a:custClrLst></a:theme>`
  );
}

/** The schema wants three of each; all are flat, since the deck draws its own depth. */
function formats(name: string): string {
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) =>
    `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`
  );
}
