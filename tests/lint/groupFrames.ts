import type { XmlElement } from '../package/xmlTree.ts';
import type { Rule } from './rule.ts';
import { below, elements, objectName, shapeTrees } from './select.ts';

/** A group's own coordinates are the slide's, so that what stands in it stands where, and as large as, it says. */
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
