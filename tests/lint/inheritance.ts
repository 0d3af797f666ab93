import { targetOf } from '../package/relationships.ts';
import type { XmlElement } from '../package/xmlTree.ts';
import type { Rule } from './rule.ts';
import { below, elements, objectName, slideLayouts, slides } from './select.ts';

/** Every placeholder of a slide is one of its layout. Every layout has a name and a master. */
export const inheritance: Rule = (parts) => [
  ...slides(parts).flatMap((part) => {
    const layout = targetOf(parts, part, 'slideLayout');
    if (!layout || !parts.has(layout)) return [{ part, message: 'has no layout' }];
    const known = new Set(elements(parts, layout, 'p:ph').map(key));
    return elements(parts, part, 'p:sp', 'p:pic', 'p:graphicFrame')
      .flatMap((object) => below(object, 'p:ph').map((placeholder) => ({ object, placeholder })))
      .filter(({ placeholder }) => !known.has(key(placeholder)))
      .map(({ object, placeholder }) => ({
        part,
        message: `“${objectName(object)}” fills ${key(placeholder)}, which its layout does not have`,
      }));
  }),
  ...slideLayouts(parts).flatMap((part) => {
    const messages = [
      ...(elements(parts, part, 'p:cSld')[0]?.getAttribute('name') ? [] : ['the layout has no name']),
      ...(targetOf(parts, part, 'slideMaster') ? [] : ['the layout has no master']),
    ];
    return messages.map((message) => ({ part, message }));
  }),
];

/** Returns the key by which a layout's placeholder is found: the type of a title, the type and the index of others. */
function key(placeholder: XmlElement): string {
  const type = placeholder.getAttribute('type') || 'obj';
  if (type === 'title' || type === 'ctrTitle') return type;
  return `${type} ${placeholder.getAttribute('idx') || '0'}`;
}
