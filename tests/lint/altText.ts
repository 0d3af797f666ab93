import type { XmlElement } from '../package/xmlTree.ts';
import type { Rule } from './rule.ts';
import { below, elements, isDecorative, objectName, shapeTrees, shownText } from './select.ts';

/** Every object without text has an alt text in words, or is marked as decorative. */
export const altText: Rule = (parts) =>
  shapeTrees(parts).flatMap((part) => {
    const objects = elements(parts, part, 'p:pic', 'p:graphicFrame', 'p:cxnSp', 'p:grpSp', 'p:sp');
    const messages = [
      ...objects
        .filter((object) => !isText(object) && !alt(object) && !isDecorative(object))
        .map((object) => `“${objectName(object)}” has neither alt text nor the decorative mark`),
      ...objects
        .filter((object) => /\.(png|jpe?g|gif|svg)$/i.test(alt(object)))
        .map((object) => `the alt text of “${objectName(object)}” is the name of a file: “${alt(object)}”`),
    ];
    return messages.map((message) => ({ part, message }));
  });

/**
 * Whether an object counts as text: one with text, or a placeholder, whose content the author
 * describes when adding it.
 */
function isText(object: XmlElement): boolean {
  return object.nodeName === 'p:sp' && (shownText(object) !== '' || below(object, 'p:ph').length > 0);
}

const alt = (object: XmlElement) => below(object, 'p:cNvPr')[0]?.getAttribute('descr')?.trim() ?? '';
