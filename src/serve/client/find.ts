import type { SlideMessage } from '../message.ts';
import type { Deck } from './deck.ts';
import { element } from './element.ts';
import { words } from './words/words.ts';

/** The slides that are listed at most. */
const MOST = 30;

/** A dialog that finds slides by the words in their titles, texts and notes. */
export class Find {
  readonly #dialog: HTMLDialogElement;
  readonly #deck: Deck;
  readonly #open: (key: string) => void;
  readonly #input = element('input', {
    type: 'search',
    'aria-label': words.find,
    placeholder: `${words.find}…`,
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'found',
    autocomplete: 'off',
  });
  readonly #list = element('ul', { id: 'found', role: 'listbox', 'aria-label': words.slides });
  #found: readonly SlideMessage[] = [];
  #chosen = 0;

  constructor(dialog: HTMLDialogElement, deck: Deck, open: (key: string) => void) {
    this.#dialog = dialog;
    this.#deck = deck;
    this.#open = open;
    dialog.append(this.#input, this.#list);
    this.#input.addEventListener('input', () => this.#search());
    dialog.addEventListener('keydown', (event) => this.#key(event));
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  }

  show(): void {
    this.#dialog.showModal();
    this.#input.select();
    this.#search();
  }

  #search(): void {
    const wanted = this.#input.value.toLowerCase().split(/\s+/u).filter(Boolean);
    const has = (slide: SlideMessage) => {
      const text = textOf(slide);
      return wanted.every((word) => text.includes(word));
    };
    this.#found = this.#deck.slides.filter(has).slice(0, MOST);
    this.#chosen = 0;
    this.#list.replaceChildren(
      ...this.#found.map((slide, i) => {
        const number = element('span', { class: 'number' }, String(this.#deck.number(slide.key)));
        const item = element(
          'li',
          { role: 'option', id: `found-${i}` },
          number,
          ' ',
          slide.title || slide.id,
        );
        item.addEventListener('click', () => this.#take(i));
        return item;
      }),
    );
    this.#mark();
  }

  #key(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    event.stopPropagation();
    if (event.key === 'Enter') this.#take(this.#chosen);
    if (by === undefined) return;
    event.preventDefault();
    this.#chosen = Math.max(0, Math.min(this.#found.length - 1, this.#chosen + by));
    this.#mark();
  }

  #mark(): void {
    for (const [i, item] of [...this.#list.children].entries()) {
      item.setAttribute('aria-selected', String(i === this.#chosen));
      if (i === this.#chosen) item.scrollIntoView({ block: 'nearest' });
    }
    this.#input.setAttribute('aria-activedescendant', this.#found.length > 0 ? `found-${this.#chosen}` : '');
  }

  #take(index: number): void {
    const slide = this.#found[index];
    this.#dialog.close();
    if (slide) this.#open(slide.key);
  }
}

const textOf = ({ title, notes, areas, section }: SlideMessage): string =>
  [title, section, ...areas.map((area) => area.words), ...notes].join('\n').toLowerCase();
