import type { Rule } from './rule.ts';
import { elements, notesSlides, slides } from './select.ts';

const APP = 'docProps/app.xml';
const CORE = 'docProps/core.xml';

/** The document properties exist, and their counts are right. */
export const documentCounts: Rule = (parts) => {
  const missing = [APP, CORE].filter((part) => !parts.has(part));
  if (missing.length > 0) return missing.map((part) => ({ part, message: 'is missing' }));
  const counts = { Slides: slides(parts).length, Notes: notesSlides(parts).length };
  const wrong = Object.entries(counts)
    .map(([tag, right]) => ({ tag, right, said: elements(parts, APP, tag)[0]?.textContent ?? '' }))
    .filter(({ right, said }) => said !== String(right))
    .map(({ tag, right, said }) => ({ part: APP, message: `says ${tag} ${said}, but there are ${right}` }));
  const untold = ['dc:title', 'dc:language']
    .filter((tag) => !elements(parts, CORE, tag)[0]?.textContent)
    .map((tag) => ({ part: CORE, message: `has no ${tag}` }));
  return [...wrong, ...untold];
};
