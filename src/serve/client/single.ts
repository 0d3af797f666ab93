import type { Deck } from './deck.ts';
import { button, element } from './element.ts';
import { findingItem } from './findings.ts';
import { SlideView } from './slideView.ts';
import { words } from './words/words.ts';

/** What the single slide asks of the page. */
export interface SingleActions {
  readonly move: (by: number) => void;
  readonly choose: (area: number, isTemplate: boolean) => void;
}

/** One slide as large as the window allows, with its notes and findings. */
export class Single {
  readonly #view: SlideView;
  readonly #heading = element('h2', { id: 'slide-title', tabindex: '-1' });
  readonly #notes = element('section', { id: 'notes', 'aria-label': words.notes });
  readonly #findings = element('ul', { class: 'findings', 'aria-label': words.ofThisSlide });
  readonly #stage: HTMLElement;

  constructor(place: HTMLElement, { move, choose }: SingleActions) {
    this.#view = new SlideView(choose);
    const back = button(words.previous, () => move(-1), { key: 'ArrowLeft', icon: 'back' });
    const forth = button(words.next, () => move(1), { key: 'ArrowRight', icon: 'forth' });
    back.className = 'back';
    forth.className = 'forth';
    this.#stage = element('div', { id: 'stage' }, back, this.#view.element, forth);
    place.append(this.#heading, this.#stage, this.#findings, this.#notes);
    this.#swipes(move);
  }

  get stage(): HTMLElement {
    return this.#stage;
  }

  show(deck: Deck, key: string): void {
    const slide = deck.slide(key);
    this.#view.show(slide, deck.width, deck.height);
    this.#stage.style.setProperty('--ratio', String(deck.width / deck.height));
    this.#heading.replaceChildren(
      element('span', { class: 'number' }, String(deck.number(key))),
      ' ',
      slide?.title ?? '',
    );
    this.#findings.replaceChildren(...deck.findingsOf(key).map(findingItem));
    const notes = slide?.notes ?? [];
    const none = element('p', { class: 'none' }, words.noNotes);
    this.#notes.replaceChildren(
      element('h3', {}, words.notes),
      ...(notes.length > 0 ? notes.map((note) => element('p', {}, note)) : [none]),
    );
  }

  tell(area: number | undefined): void {
    this.#view.tell(area ?? -1);
  }

  focus(): void {
    this.#heading.focus({ preventScroll: true });
  }

  /** Turns the slide by a swipe of a finger. */
  #swipes(move: (by: number) => void): void {
    let from: Touch | undefined;
    this.#stage.addEventListener(
      'touchstart',
      ({ touches }) => {
        from = touches.length === 1 ? touches[0] : undefined;
      },
      { passive: true },
    );
    this.#stage.addEventListener(
      'touchend',
      ({ changedTouches }) => {
        const to = changedTouches[0];
        if (!from || !to) return;
        const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
        if (Math.abs(across) > 40 && Math.abs(across) > 2 * Math.abs(down)) move(across < 0 ? 1 : -1);
      },
      { passive: true },
    );
  }
}
