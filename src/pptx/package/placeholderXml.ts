import type { PlaceholderType } from '../../scene/item.ts';
import type { Placeholder } from '../../scene/scene.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { transform } from './drawingml/geometry.ts';
import { bodyProperties, nonVisual } from './drawingml/shape.ts';
import { languages, type TextContext } from './drawingml/text.ts';
import { levelsXml } from './levels.ts';

/** `p:sp` of a placeholder on a layout or (with `master`) on the master, with its prompt, box and levels. */
export function placeholderXml(
  placeholder: Placeholder,
  id: number,
  context: TextContext,
  master = false,
): string {
  const { type, idx, name, box, valign, levels } = placeholder;
  const reference = `<p:ph type="${type}"${size(type)}${idx > 0 ? ` idx="${idx}"` : ''}${custom(type, master)}/>`;
  const style = levelsXml(levels, type === 'body' || type === 'subTitle' ? 5 : 1, context);
  return (
    `<p:sp><p:nvSpPr>${nonVisual(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${reference}` +
    `</p:nvPr></p:nvSpPr><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody>${bodyProperties(valign)}<a:lstStyle>${style}</a:lstStyle>${prompt(placeholder, context)}` +
    '</p:txBody></p:sp>'
  );
}

/** The id of the slide number's field; any GUID will do, as long as it stays the same. */
const SLIDE_NUMBER = '{D0E1C2B3-4A5F-4E6D-8C7B-9A0B1C2D3E4F}';

/** PowerPoint writes these sizes for the small placeholders of a footer. */
function size(type: PlaceholderType): string {
  if (type === 'dt') return ' sz="half"';
  return type === 'ftr' || type === 'sldNum' ? ' sz="quarter"' : '';
}

/** Words of one's own in the prompt are announced; footers carry real text instead. */
function custom(type: PlaceholderType, master: boolean): string {
  return master || type === 'dt' || type === 'ftr' || type === 'sldNum' ? '' : ' hasCustomPrompt="1"';
}

function prompt({ type, name, levels }: Placeholder, context: TextContext): string {
  const lang = languages(context.language);
  if (type === 'sldNum') {
    const field = `<a:fld id="${SLIDE_NUMBER}" type="slidenum"><a:rPr${lang}/><a:t>‹#›</a:t></a:fld>`;
    return `<a:p>${field}<a:endParaRPr${lang}/></a:p>`;
  }
  const words = levels.map(({ runs }) => runs.map((run) => run.text).join(''));
  const shown = type === 'dt' || type === 'ftr' || words.some(Boolean) ? words : [name];
  const paragraphs = shown
    .map((text, level) => ({ text, level }))
    .filter(({ text }) => text !== '')
    .map(({ text, level }) => {
      const properties = level > 0 ? `<a:pPr lvl="${level}"/>` : '';
      return `<a:p>${properties}<a:r><a:rPr${lang}/><a:t>${escapeXml(text)}</a:t></a:r><a:endParaRPr${lang}/></a:p>`;
    });
  return paragraphs.join('') || `<a:p><a:endParaRPr${lang}/></a:p>`;
}
