import type { XmlElement } from '../package/xmlTree.ts';
import type { Rule } from './rule.ts';
import { elements, relationshipLists } from './select.ts';

/** The characters of a URI, with brackets only around an IP address, and at most one fragment (RFC 3986, Appendix A). */
const URI =
  /^(https?:\/\/\[[\da-f:.]+\])?(%[\da-f]{2}|[\w\-.~:/?@!$&'()*+,;=])*(#(%[\da-f]{2}|[\w\-.~:/?@!$&'()*+,;=])*)?$/i;

/** Only hyperlinks lead out of the package, to a web or mail address. Every target is a URI. */
export const addresses: Rule = (parts) =>
  relationshipLists(parts).flatMap(({ part }) =>
    elements(parts, part, 'Relationship').flatMap((relationship) =>
      faults(relationship).map((message) => ({ part, message })),
    ),
  );

function faults(relationship: XmlElement): string[] {
  const [id = '', type = '', target = '', mode] = ['Id', 'Type', 'Target', 'TargetMode'].map((name) =>
    relationship.getAttribute(name),
  );
  const external = mode === 'External';
  const kind = type.replace(/^.*\//, '');
  return [
    ...(external && kind !== 'hyperlink' ? [`${id} takes its ${kind} from outside the package`] : []),
    ...(external && !/^(https?:\/\/[^/]|mailto:.)/i.test(target)
      ? [`${id} leads to “${target}”, which is no web or mail address`]
      : []),
    ...(URI.test(target) ? [] : [`${id} leads to “${target}”, which is no URI`]),
  ];
}
