import type { Paragraph } from '../../scene/item.ts';
import type { Placeholder, Scene } from '../../scene/scene.ts';
import type { TextContext } from './drawingml/text.ts';
import { levelsXml } from './levels.ts';
import { masterPlaceholders } from './masterPlaceholders.ts';
import { partContext } from './partContext.ts';
import type { Parts } from './parts.ts';
import { masterPlaceholderXml } from './placeholderXml.ts';
import { Relationships } from './relationships.ts';
import { shapeTreePart } from './shapeTree.ts';
import { THEME } from './theme.ts';

export const MASTER = 'ppt/slideMasters/slideMaster1.xml';

/** Below these ids PowerPoint keeps its own; the master takes the first, its layouts the ones after it. */
export const FIRST_MASTER_ID = 2_147_483_648;

/** Writes the slide master: five placeholders, the text styles, the list of layouts. */
export function master(parts: Parts, scene: Scene): void {
  const relationships = new Relationships(parts, MASTER);
  relationships.clear();
  const layouts = scene.layouts.map((_, index) => {
    const id = relationships.to('slideLayout', layoutPart(index));
    return `<p:sldLayoutId id="${FIRST_MASTER_ID + 1 + index}" r:id="${id}"/>`;
  });
  relationships.to('theme', THEME);
  const context = partContext(parts, scene, MASTER);
  const placeholders = masterPlaceholders(scene);
  parts.set(
    MASTER,
    shapeTreePart({
      root: 'p:sldMaster',
      background: '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>',
      shapes: placeholders.map((placeholder, index) => masterPlaceholderXml(placeholder, index + 2, context)),
      rest: `${COLOUR_MAP}<p:sldLayoutIdLst>${layouts.join('')}</p:sldLayoutIdLst>${textStyles(placeholders, context)}`,
    }),
  );
}

/** The part of the layout at `index` of the scene's layouts. */
export function layoutPart(index: number): string {
  return `ppt/slideLayouts/slideLayout${index + 1}.xml`;
}

export const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

function textStyles(placeholders: readonly Placeholder[], context: TextContext): string {
  const levels = (type: string) => placeholders.find((p) => p.type === type)?.levels ?? [];
  const style = (tag: string, given: readonly Paragraph[], count: number) =>
    `<p:${tag}>${levelsXml(given, count, context)}</p:${tag}>`;
  return (
    `<p:txStyles>${style('titleStyle', levels('title'), 1)}${style('bodyStyle', levels('body'), 9)}` +
    `<p:otherStyle>${defaultLevels(context)}</p:otherStyle></p:txStyles>`
  );
}

/** Nine plain levels, for text outside placeholders. */
export function defaultLevels({ language }: Pick<TextContext, 'language'>): string {
  const defaults = `<a:defPPr><a:defRPr lang="${language}"/></a:defPPr>`;
  const level = (index: number) =>
    `<a:lvl${index}pPr marL="${(index - 1) * 457_200}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" ` +
    'latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1800" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/>' +
    `<a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${index}pPr>`;
  return defaults + [1, 2, 3, 4, 5, 6, 7, 8, 9].map(level).join('');
}
