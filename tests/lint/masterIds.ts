import type { Parts } from '../package/parts.ts';
import type { Rule } from './rule.ts';
import { elements, slideMasters } from './select.ts';

/** The smallest id that the schema allows (ECMA-376, ST_SlideMasterId and ST_SlideLayoutId). */
const LEAST = 2_147_483_648;

/** The ids of masters and layouts are all different. PowerPoint repairs a deck in which two are the same. */
export const masterIds: Rule = (parts) => {
  const all = [
    ...idsOf(parts, 'ppt/presentation.xml', 'p:sldMasterId'),
    ...slideMasters(parts).flatMap((part) => idsOf(parts, part, 'p:sldLayoutId')),
  ];
  const ids = all.map(({ id }) => id);
  return [
    ...all
      .filter(({ id }, at) => ids.indexOf(id) < at)
      .map(({ part, id }) => ({ part, message: `the id ${id} stands twice among masters and layouts` })),
    ...all
      .filter(({ id }) => !(Number(id) >= LEAST))
      .map(({ part, id }) => ({ part, message: `the id ${id} of a master or layout is below ${LEAST}` })),
  ];
};

const idsOf = (parts: Parts, part: string, tag: string) =>
  elements(parts, part, tag).map((element) => ({ part, id: element.getAttribute('id') ?? '' }));
