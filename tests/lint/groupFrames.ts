import type { XmlElement } from '../package/xmlTree.ts';
import type { Rule } from './rule.ts';
import { below, elements, objectName, shapeTrees } from './select.ts';

/**
 * The coordinates inside a group are those of the slide, so that the members have the places and sizes in their own
 * XML.
 */
export const groupFrames: Rule = (parts) =>
  shapeTrees(parts).flatMap((part) =>
    elements(parts, part, 'p:grpSp')
      .filter((group) => !isPlain(group))
      .map((group) => ({ part, message: `“${objectName(group)}” moves or scales what it holds` })),
  );

function isPlain(group: XmlElement): boolean {
  const [frame] = below(group, 'p:grpSpPr').flatMap((look) => below(look, 'a:xfrm'));
  const said = (tag: string) => JSON.stringify([...(frame ? (below(frame, tag)[0]?.attributes ?? []) : [])]);
  return said('a:off') === said('a:chOff') && said('a:ext') === said('a:chExt');
}
