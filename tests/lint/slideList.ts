import { repeated } from './repeated.ts';
import type { Rule } from './rule.ts';
import { elements, namedParts, slides } from './select.ts';

const PRESENTATION = 'ppt/presentation.xml';
/** The smallest id of a slide (ECMA-376, ST_SlideId). */
const [LEAST, MOST] = [256, 2_147_483_647];

/** The deck lists every slide once. All ids are different. */
export const slideList: Rule = (parts) => {
  const listed = namedParts(parts, PRESENTATION, 'p:sldId');
  const ids = elements(parts, PRESENTATION, 'p:sldId').map((slide) => slide.getAttribute('id') ?? '');
  const messages = [
    ...slides(parts)
      .filter((slide) => !listed.includes(slide))
      .map((slide) => `does not list ${slide}`),
    ...repeated(listed).map((slide) => `lists ${slide} twice`),
    ...repeated(ids).map((id) => `the slide id ${id} stands twice`),
    ...ids
      .filter((id) => !(Number(id) >= LEAST && Number(id) <= MOST))
      .map((id) => `the slide id ${id} is not one from ${LEAST} to ${MOST}`),
  ];
  return messages.map((message) => ({ part: PRESENTATION, message }));
};
