import type { Rule } from './rule.ts';
import { below, elements, objectName, shapeTrees } from './select.ts';

/** Parts have no empty markup that the schema allows and some readers reject. */
export const emptyMarkup: Rule = (parts) =>
  shapeTrees(parts).flatMap((part) => {
    const messages = [
      ...elements(parts, part, 'p:bgPr')
        .filter((background) => below(background, 'a:effectLst').length === 0)
        .map(() => 'has a background without a:effectLst'),
      ...elements(parts, part, 'p:sp')
        .filter((shape) => below(shape, 'p:txBody').length === 0 && !isSlideImage(shape))
        .map((shape) => `“${objectName(shape)}” has no text body`),
      ...elements(parts, part, 'a:ln')
        .filter((line) => line.childNodes.length === 0 && line.attributes.size === 0)
        .map(() => 'has an outline that says nothing'),
    ];
    return messages.map((message) => ({ part, message }));
  });

const isSlideImage = (shape: Parameters<typeof below>[0]) =>
  below(shape, 'p:ph').some((placeholder) => placeholder.getAttribute('type') === 'sldImg');
