import { type Face, SLOTS, type Theme } from '../../brand/theme.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { PROLOG } from '../drawingml/namespaces.ts';

/** A theme part as XML text: twelve colours, the major and minor fonts, and flat fills, lines and effects. */
export function themeXml(theme: Theme): string {
  const name = escapeXml(theme.name);
  const colours = SLOTS.map((slot) => `<a:${slot}><a:srgbClr val="${theme.colours[slot]}"/></a:${slot}>`);
  return (
    `${PROLOG}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}">` +
    `<a:themeElements><a:clrScheme name="${name}">${colours.join('')}</a:clrScheme>` +
    `<a:fontScheme name="${name}"><a:majorFont>${font(theme.faces.heading)}</a:majorFont>` +
    `<a:minorFont>${font(theme.faces.body)}</a:minorFont></a:fontScheme>${formats(name)}</a:themeElements>` +
    '<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  );
}

/** `ea` is what East Asian text takes; the scripts are what Office takes instead when `ea` is emptied by a user. */
function font({ latin, ea }: Face): string {
  const [name, han] = [escapeXml(latin), escapeXml(ea)];
  return (
    `<a:latin typeface="${name}"/><a:ea typeface="${han}"/><a:cs typeface="${name}"/>` +
    ['Jpan', 'Hang', 'Hans', 'Hant']
      .map((script) => `<a:font script="${script}" typeface="${han}"/>`)
      .join('')
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
