import type { Rule } from './rule.ts';
import { elements, shownText, xmlParts } from './select.ts';

const decoder = new TextDecoder();

/** Text holds no raw line ends, and nothing that a program wrote where words should be. */
export const rawText: Rule = (parts) =>
  xmlParts(parts).flatMap((part) => {
    // Before the part is opened: a DOM has lost what line ends stood in the file.
    const returns = decoder.decode(parts.bytes(part)).includes('\r');
    const texts = elements(parts, part, 'a:t').map((element) => element.textContent ?? '');
    const numbers = elements(parts, part, 'a:fld')
      .filter((field) => field.getAttribute('type') === 'slidenum')
      .map(shownText);
    const messages = [
      ...(returns ? ['holds a raw carriage return'] : []),
      ...(texts.some((text) => text.includes('\n')) ? ['holds a raw line end inside a run'] : []),
      ...texts.filter((text) => /^(undefined|\[object \w+\])$/.test(text)).map((text) => `says “${text}”`),
      ...numbers.filter((text) => !/^(‹#›|\d+)$/.test(text)).map((text) => `its slide number says “${text}”`),
    ];
    return messages.map((message) => ({ part, message }));
  });
