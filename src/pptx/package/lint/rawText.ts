import type { Rule } from './rule.ts';
import { elements, xmlParts } from './select.ts';

const decoder = new TextDecoder();

/** Text holds no raw line ends, and nothing that a program wrote where words should be. */
export const rawText: Rule = (parts) =>
  xmlParts(parts).flatMap((part) => {
    // Before the part is opened: a DOM has lost what line ends stood in the file.
    const returns = decoder.decode(parts.bytes(part)).includes('\r');
    const texts = elements(parts, part, 'a:t', 'c:v').map((element) => element.textContent ?? '');
    const messages = [
      ...(returns ? ['holds a raw carriage return'] : []),
      ...(elements(parts, part, 'a:t').some((text) => text.textContent?.includes('\n'))
        ? ['holds a raw line end inside a run']
        : []),
      ...texts
        .filter((text) => /^(null|undefined|NaN|\[object Object\])$/.test(text))
        .map((text) => `says “${text}”`),
    ];
    return messages.map((message) => ({ part, message }));
  });
