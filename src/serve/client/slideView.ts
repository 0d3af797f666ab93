import type { SlideMessage } from '../message.ts';
import { element } from './element.ts';

/** Called with the area that was chosen, and whether its template is meant. */
export type Choose = (area: number, isTemplate: boolean) => void;

/** The style inside a slide, which the page's own does not reach. */
const STYLE = `
  :host { display: block; }
  svg { display: block; width: 100%; height: auto; }
  .drawing { user-select: none; }
  .areas { position: absolute; inset: 0; height: 100%; }
  .areas g { cursor: pointer; outline: none; }
  .areas rect { fill: transparent; stroke: transparent; stroke-width: 1.5; vector-effect: non-scaling-stroke; rx: 2px; }
  .areas g:hover rect { fill: rgb(37 99 235 / .10); stroke: rgb(37 99 235 / .85); }
  .areas g:focus-visible rect { fill: rgb(37 99 235 / .14); stroke: rgb(37 99 235); stroke-width: 2.5; }
  .areas g.told rect { fill: rgb(234 88 12 / .16); stroke: rgb(234 88 12); stroke-width: 2.5; }
`;

const SVG = 'http://www.w3.org/2000/svg';

/** A slide drawn in a shadow root of its own, so that the names in its drawing do not meet those of other slides. */
export class SlideView {
  readonly element = element('div', { class: 'slide' });
  readonly #root = this.element.attachShadow({ mode: 'open' });
  readonly #choose: Choose | undefined;
  #shown: SlideMessage | undefined;

  /** With `choose`, the texts of the slide may be clicked and reached by the keyboard. */
  constructor(choose?: Choose) {
    this.#choose = choose;
  }

  show(slide: SlideMessage | undefined, width: number, height: number): void {
    if (slide === this.#shown) return;
    this.#shown = slide;
    this.element.style.aspectRatio = `${width} / ${height}`;
    this.#root.innerHTML = `<style>${STYLE}</style>${slide?.svg ?? ''}`;
    const drawing = this.#root.querySelector('svg');
    drawing?.setAttribute('class', 'drawing');
    drawing?.setAttribute('aria-hidden', 'true');
    if (slide && this.#choose) this.#root.append(areas(slide, width, height, this.#choose));
  }

  /** Marks what was written in a line that an editor asked for. */
  tell(area: number): void {
    const groups = this.#root.querySelectorAll('.areas g');
    for (const group of groups) group.classList.remove('told');
    groups[area]?.classList.add('told');
  }
}

/** A transparent layer over a slide with a button for each of its areas. */
function areas(slide: SlideMessage, width: number, height: number, choose: Choose): SVGSVGElement {
  const layer = document.createElementNS(SVG, 'svg');
  layer.setAttribute('class', 'areas');
  layer.setAttribute('viewBox', `0 0 ${width} ${height}`);
  layer.setAttribute('role', 'group');
  layer.setAttribute('aria-label', slide.title);
  for (const [i, { boxes, words }] of slide.areas.entries()) {
    const group = document.createElementNS(SVG, 'g');
    group.setAttribute('role', 'button');
    group.setAttribute('tabindex', '0');
    group.setAttribute('aria-label', words);
    for (const [x = 0, y = 0, w = 0, h = 0] of boxes) {
      const rect = document.createElementNS(SVG, 'rect');
      for (const [name, value] of Object.entries({ x, y, width: w, height: h }))
        rect.setAttribute(name, String(value));
      group.append(rect);
    }
    group.addEventListener('click', (event) => choose(i, event.altKey));
    group.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      choose(i, event.altKey);
    });
    layer.append(group);
  }
  return layer;
}
