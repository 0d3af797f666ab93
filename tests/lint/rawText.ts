import type { Rule } from './rule.ts';
import { elements, shownText, slideLayouts, slideMasters, xmlParts } from './select.ts';

/** Runs have no line ends or tabs, and no text that a program writes by mistake, such as “undefined”. */
export const rawText: Rule = (parts) => {
  const prompting = new Set([...slideMasters(parts), ...slideLayouts(parts)]);
  return xmlParts(parts).flatMap((part) => {
    const texts = elements(parts, part, 'a:t').map((element) => element.textContent);
    const numbers = elements(parts, part, 'a:fld')
      .filter((field) => field.getAttribute('type') === 'slidenum')
      .map(shownText);
    // A slide may have the text “null”; a prompt never has it.
    const slips = prompting.has(part) ? /^(null|undefined|\[object \w+\])$/ : /^(undefined|\[object \w+\])$/;
    const messages = [
      ...(texts.some((text) => text.includes('\n')) ? ['holds a raw line end inside a run'] : []),
      ...(texts.some((text) => text.includes('\t')) ? ['holds a tab inside a run'] : []),
      ...texts.filter((text) => slips.test(text)).map((text) => `says “${text}”`),
      ...numbers.filter((text) => !/^(‹#›|\d+)$/.test(text)).map((text) => `its slide number says “${text}”`),
    ];
    return messages.map((message) => ({ part, message }));
  });
};
