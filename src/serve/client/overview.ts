import type { SlideMessage } from '../message.ts';
import type { Deck } from './deck.ts';
import { element } from './element.ts';
import { SlideView } from './slideView.ts';
import { words } from './words/words.ts';

/** A slide in the overview, and its line in the list at the side. */
interface Thumb {
  readonly link: HTMLAnchorElement;
  readonly line: HTMLAnchorElement;
  readonly view: SlideView;
}

/** The overview of all slides, and the list of sections at the side; both are kept up as slides change. */
export class Overview {
  readonly #grid: HTMLElement;
  readonly #list: HTMLElement;
  readonly #open: (key: string) => void;
  readonly #thumbs = new Map<string, Thumb>();
  /** The slides and sections as they are arranged. */
  #outline = '';

  constructor(grid: HTMLElement, list: HTMLElement, open: (key: string) => void) {
    this.#grid = grid;
    this.#list = list;
    this.#open = open;
  }

  /** Shows the deck. Elements of slides that stay are kept, so focus and scrolling stay too. */
  show(deck: Deck, changed: readonly string[]): void {
    const outline = JSON.stringify(deck.slides.map(({ key, section }) => [key, section]));
    if (outline === this.#outline) for (const key of changed) this.#draw(key, deck);
    else this.#arrange(deck);
    this.#outline = outline;
    for (const key of changed) flash(this.#thumbs.get(key)?.link);
  }

  #draw(key: string, deck: Deck): void {
    const slide = deck.slide(key);
    if (slide) this.#thumb(slide, deck);
  }

  #arrange(deck: Deck): void {
    for (const key of [...this.#thumbs.keys()]) if (!deck.slide(key)) this.#thumbs.delete(key);
    const sections = sectionsOf(deck.slides);
    const grids: Node[] = [];
    const lists: Node[] = [];
    for (const [i, { name, slides }] of sections.entries()) {
      const thumbs = slides.map((slide) => this.#thumb(slide, deck));
      const id = `section-${i}`;
      const heading = name === '' ? [] : [element('h2', { id }, name)];
      grids.push(
        element(
          'section',
          name === '' ? {} : { 'aria-labelledby': id },
          ...heading,
          element('div', { class: 'thumbs' }, ...thumbs.map(({ link }) => link)),
        ),
      );
      const lines = thumbs.map(({ line }) => element('li', {}, line));
      lists.push(...(name === '' ? [] : [element('h2', {}, name)]), element('ol', {}, ...lines));
    }
    this.#grid.replaceChildren(...grids);
    this.#list.replaceChildren(...lists);
  }

  /** Shows how many findings each slide has. */
  mark(deck: Deck): void {
    for (const [key, { link, line }] of this.#thumbs) {
      const findings = deck.findingsOf(key);
      const isError = findings.some(({ severity }) => severity === 'error');
      for (const each of [link, line]) {
        each.querySelector('.badge')?.remove();
        if (findings.length > 0) each.append(badge(findings.length, isError));
      }
    }
  }

  /** Marks the slide that is shown. */
  choose(key: string | undefined): void {
    for (const [own, { link, line }] of this.#thumbs)
      for (const each of [link, line]) {
        if (own === key) each.setAttribute('aria-current', 'true');
        else each.removeAttribute('aria-current');
      }
    const line = key === undefined ? undefined : this.#thumbs.get(key)?.line;
    if (line && this.#list.clientHeight > 0) scrollWithin(this.#list, line);
  }

  thumb(key: string): HTMLElement | undefined {
    return this.#thumbs.get(key)?.link;
  }

  #thumb(slide: SlideMessage, deck: Deck): Thumb {
    const thumb = this.#thumbs.get(slide.key) ?? this.#made(slide.key);
    const number = String(deck.number(slide.key));
    thumb.view.show(slide, deck.width, deck.height);
    for (const each of [thumb.link, thumb.line]) {
      each.querySelector('.number')?.replaceChildren(number);
      each.querySelector('.name')?.replaceChildren(slide.title || slide.id);
    }
    return thumb;
  }

  #made(key: string): Thumb {
    const view = new SlideView();
    const href = `#${encodeURIComponent(key)}`;
    const label = () => [element('span', { class: 'number' }), ' ', element('span', { class: 'name' })];
    const link = element(
      'a',
      { href, class: 'thumb' },
      view.element,
      element('span', { class: 'label' }, ...label()),
    );
    const line = element('a', { href }, ...label());
    for (const each of [link, line])
      each.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#open(key);
      });
    const thumb = { link, line, view };
    this.#thumbs.set(key, thumb);
    return thumb;
  }
}

/** Scrolls a list up or down, never sideways, and nothing around it. */
function scrollWithin(list: HTMLElement, line: HTMLElement): void {
  const [box, own] = [list.getBoundingClientRect(), line.getBoundingClientRect()];
  if (own.top < box.top) list.scrollTop += own.top - box.top - 40;
  else if (own.bottom > box.bottom) list.scrollTop += own.bottom - box.bottom + 40;
}

function flash(shown: HTMLElement | undefined): void {
  shown?.classList.remove('changed');
  // Reading the width makes the browser notice that the class was gone, so that it begins again.
  void shown?.offsetWidth;
  shown?.classList.add('changed');
}

/** The number of findings, in words for those who do not see it. */
function badge(count: number, isError: boolean): HTMLElement {
  return element(
    'span',
    { class: isError ? 'badge error' : 'badge' },
    String(count),
    element('span', { class: 'unseen' }, isError ? words.withErrors : words.withWarnings),
  );
}

function sectionsOf(slides: readonly SlideMessage[]): { name: string; slides: SlideMessage[] }[] {
  const sections: { name: string; slides: SlideMessage[] }[] = [];
  for (const slide of slides) {
    const last = sections.at(-1);
    if (last && last.name === slide.section) last.slides.push(slide);
    else sections.push({ name: slide.section, slides: [slide] });
  }
  return sections;
}
