import type { XmlElement } from '../xmlTree.ts';
import type { Rule } from './rule.ts';
import { below, elements, objectName, shapeTrees, shownText } from './select.ts';

/** Every object that is not text says what it shows, or that it is decoration. */
export const altText: Rule = (parts) =>
  shapeTrees(parts).flatMap((part) =>
    elements(parts, part, 'p:pic', 'p:graphicFrame', 'p:cxnSp', 'p:sp')
      .filter((object) => !isText(object) && !isDescribed(object))
      .map((object) => ({
        part,
        message: `“${objectName(object)}” has neither alt text nor the decorative mark`,
      })),
  );

/** On layouts and masters, placeholders for pictures and charts are described by whoever fills them. */
function isText(object: XmlElement): boolean {
  return object.nodeName === 'p:sp' && (shownText(object) !== '' || below(object, 'p:ph').length > 0);
}

function isDescribed(object: XmlElement): boolean {
  const properties = below(object, 'p:cNvPr')[0];
  return Boolean(properties?.getAttribute('descr')?.trim()) || below(object, 'adec:decorative').length > 0;
}
