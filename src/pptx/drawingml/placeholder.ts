import type { PlaceholderType } from '../../scene/item.ts';
import type { Placeholder } from '../../scene/scene.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { transform } from './geometry.ts';
import { bodyProperties, cardXml, nonVisualXml } from './items/object.ts';
import { levelsXml } from './levels.ts';
import { ownLevelsXml } from './ownLevels.ts';
import { languages, type TextContext } from './run.ts';

/**
 * `p:sp` of a placeholder on a layout, with its prompt, box and levels. What it has in common with `inherited`, the
 * master's own, is not repeated: moving that one on the master moves it on every layout.
 */
export function placeholderXml(
  placeholder: Placeholder,
  id: number,
  context: TextContext,
  inherited?: Placeholder,
): string {
  const { type, box, card, valign, levels } = placeholder;
  const inside = contextIn(type, context);
  const count = type === 'body' || type === 'subTitle' ? 5 : 1;
  return shapeXml(placeholder, id, context, {
    // Words of one's own in the prompt are announced; footers carry real text instead.
    attributes: isFooter(type) ? '' : ' hasCustomPrompt="1"',
    place: !card && same(box, inherited?.box) ? '' : `${transform(box)}${cardXml(box, card, context)}`,
    body:
      !card && valign === inherited?.valign
        ? '<a:bodyPr/>'
        : bodyProperties(valign, card?.insets, holdsProse(type)),
    style: same(looks(levels), looks(inherited?.levels))
      ? ''
      : isFooter(type) && inherited
        ? ownLevelsXml(levels, inherited, inside)
        : levelsXml(levels, count, inside, type === 'body'),
  });
}

/** `p:sp` of a placeholder of the master. How title and body look stands in its text styles (`p:txStyles`). */
export function masterPlaceholderXml(placeholder: Placeholder, id: number, context: TextContext): string {
  const { type, box, valign, levels } = placeholder;
  return shapeXml(placeholder, id, context, {
    attributes: '',
    place: `${transform(box)}${cardXml(box, undefined, context)}`,
    body: bodyProperties(valign, undefined, holdsProse(type)),
    style: isFooter(type) ? levelsXml(levels, 1, contextIn(type, context)) : '',
  });
}

/** The context of the text in a placeholder of this type. */
export const contextIn = (type: PlaceholderType, context: TextContext): TextContext =>
  isFooter(type) ? { ...context, exactPitch: true } : context;

interface Parts {
  readonly attributes: string;
  readonly place: string;
  readonly body: string;
  readonly style: string;
}

function shapeXml(placeholder: Placeholder, id: number, context: TextContext, parts: Parts): string {
  const { type, idx, name } = placeholder;
  const { attributes, place, body, style } = parts;
  const reference = `<p:ph type="${type}"${size(type)}${idx > 0 ? ` idx="${idx}"` : ''}${attributes}/>`;
  return (
    `<p:sp><p:nvSpPr>${nonVisualXml(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${reference}` +
    `</p:nvPr></p:nvSpPr>${tagged('p:spPr', place)}<p:txBody>${body}${tagged('a:lstStyle', style)}` +
    `${prompt(placeholder, context)}</p:txBody></p:sp>`
  );
}

const tagged = (tag: string, content: string) => (content ? `<${tag}>${content}</${tag}>` : `<${tag}/>`);
/** Whether people type as much as they like into a placeholder of this type. */
const holdsProse = (type: PlaceholderType) => PROSE.has(type);
const PROSE: ReadonlySet<PlaceholderType> = new Set(['title', 'ctrTitle', 'subTitle', 'body']);
const isFooter = (type: PlaceholderType) => type === 'dt' || type === 'ftr' || type === 'sldNum';
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The levels without their prompts. */
const looks = (levels: Placeholder['levels'] | undefined) =>
  levels?.map((level) => ({ ...level, runs: level.runs.map((run) => ({ ...run, text: '' })) }));

/** The id of the slide number's field; any GUID will do, as long as it stays the same. */
const SLIDE_NUMBER = '{D0E1C2B3-4A5F-4E6D-8C7B-9A0B1C2D3E4F}';

/** PowerPoint writes these sizes for the small placeholders of a footer. */
function size(type: PlaceholderType): string {
  if (type === 'dt') return ' sz="half"';
  return type === 'ftr' || type === 'sldNum' ? ' sz="quarter"' : '';
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
