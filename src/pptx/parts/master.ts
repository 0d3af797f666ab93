import { LEVEL_STEP } from '../../scene/geometry.ts';
import type { Paragraph } from '../../scene/item.ts';
import type { Placeholder, Scene } from '../../scene/scene.ts';
import { schemeColour } from '../drawingml/colour.ts';
import { emu } from '../drawingml/geometry.ts';
import { levelsXml } from '../drawingml/levels.ts';
import { masterPlaceholderXml } from '../drawingml/placeholder.ts';
import type { TextContext } from '../drawingml/run.ts';
import { shapeTreePart } from '../drawingml/shapeTree.ts';
import { type DeckContext, textContext } from './deckContext.ts';
import { MASTER, THEME } from './names.ts';

/** Below these ids PowerPoint keeps its own; the master takes the first, its layouts the ones after it. */
export const FIRST_MASTER_ID = 2_147_483_648;

/** Adds the slide master: five placeholders, the text styles, the list of layouts. */
export function addMaster(deck: DeckContext, placeholders: readonly Placeholder[]): void {
  deck.package.addWith(MASTER, (relationships) => {
    const layouts = [...deck.layouts.values()].map(({ part }, index) => {
      const id = relationships.to('slideLayout', part);
      return `<p:sldLayoutId id="${FIRST_MASTER_ID + 1 + index}" r:id="${id}"/>`;
    });
    relationships.to('theme', THEME);
    const context = textContext(deck, relationships);
    return shapeTreePart({
      root: 'p:sldMaster',
      background: '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>',
      shapes: placeholders.map((placeholder, index) => masterPlaceholderXml(placeholder, index + 2, context)),
      rest: `${COLOUR_MAP}<p:sldLayoutIdLst>${layouts.join('')}</p:sldLayoutIdLst>${textStyles(placeholders, context)}${guidesXml(deck.scene)}`,
    });
  });
}

export const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** Guides are placed in eighths of a point. Source: [MS-PPTX] 2.4.1.6, and files that PowerPoint saved. */
const GUIDE_UNITS = 8;

/** `p:extLst` with the guides, which PowerPoint shows on all slides when a user asks for guides. */
function guidesXml({ guides }: Scene): string {
  const all = [
    ...guides.horizontal.map((at) => ({ at, orientation: ' orient="horz"' })),
    ...guides.vertical.map((at) => ({ at, orientation: '' })),
  ];
  const list = all.map(
    ({ at, orientation }, index) =>
      `<p15:guide id="${index + 1}"${orientation} pos="${Math.round(at * GUIDE_UNITS)}" userDrawn="1">` +
      `<p15:clr>${schemeColour({ slot: 'accent2' })}</p15:clr></p15:guide>`,
  );
  return (
    '<p:extLst><p:ext uri="{27BBF7A9-308A-43DC-89C8-2F10F3537804}"><p15:sldGuideLst ' +
    `xmlns:p15="http://schemas.microsoft.com/office/powerpoint/2012/main">${list.join('')}</p15:sldGuideLst></p:ext></p:extLst>`
  );
}

function textStyles(placeholders: readonly Placeholder[], context: TextContext): string {
  const levels = (type: string) => placeholders.find((p) => p.type === type)?.levels ?? [];
  const style = (tag: string, given: readonly Paragraph[], count: number) =>
    `<p:${tag}>${levelsXml(given, count, context, true)}</p:${tag}>`;
  return (
    `<p:txStyles>${style('titleStyle', levels('title'), 1)}${style('bodyStyle', levels('body'), 9)}` +
    `<p:otherStyle>${defaultLevels(context)}</p:otherStyle></p:txStyles>`
  );
}

/** Nine plain levels, for text outside placeholders. */
export function defaultLevels({ language }: Pick<TextContext, 'language'>): string {
  const defaults = `<a:defPPr><a:defRPr lang="${language}"/></a:defPPr>`;
  const level = (index: number) =>
    `<a:lvl${index}pPr marL="${emu((index - 1) * LEVEL_STEP)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" ` +
    'latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1800" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/>' +
    `<a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${index}pPr>`;
  return defaults + [1, 2, 3, 4, 5, 6, 7, 8, 9].map(level).join('');
}
