import { XmlElement } from '../package/xmlTree.ts';
import type { Rule } from './rule.ts';
import { elements } from './select.ts';

/** Each document property is one line, because Explorer and Finder show only one. */
export const documentTexts: Rule = (parts) =>
  ['docProps/app.xml', 'docProps/core.xml'].flatMap((part) =>
    elements(parts, part, '*')
      .filter(({ childNodes }) => !childNodes.some((node) => node instanceof XmlElement))
      .filter(({ textContent }) => textContent.includes('\n'))
      .map(({ nodeName, textContent }) => ({
        part,
        message: `${nodeName} holds a line end: “${textContent}”`,
      })),
  );
