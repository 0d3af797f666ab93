import type { Rule } from './rule.ts';
import { elements, notesSlides, slides } from './select.ts';

/** Texts on slides and notes pages have two languages: that of the deck, and Chinese or English beside it. */
export const languagePairs: Rule = (parts) => {
  const own = elements(parts, 'docProps/core.xml', 'dc:language')[0]?.textContent;
  if (!own) return [];
  const pair = [own, own.startsWith('en') ? 'zh-CN' : 'en-US'];
  // A text with quotation marks says the language of its script first, because PowerPoint takes their face by it.
  const pairs = ['zh-CN', 'en-US'].filter((other) => other !== own).map((other) => [own, other]);
  return [...slides(parts), ...notesSlides(parts)].flatMap((part) => {
    const others = elements(parts, part, 'a:rPr', 'a:endParaRPr')
      .map((look) => [look.getAttribute('lang'), look.getAttribute('altLang')])
      .filter((said) => said[0] && !pairs.some((one) => one.every((language) => said.includes(language))));
    if (others.length === 0) return [];
    return [{ part, message: `${others.length} runs or paragraph ends are not in ${pair.join(' and ')}` }];
  });
};
