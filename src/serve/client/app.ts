import type { DeckMessage, FindingsMessage, GotoMessage } from '../message.ts';
import { askForPlace } from './connection.ts';
import { Deck } from './deck.ts';
import { byId, element } from './element.ts';
import { Find } from './find.ts';
import { showProblems, showWarnings } from './findings.ts';
import { Overview } from './overview.ts';
import { Single } from './single.ts';
import { isOtherLanguage, words } from './words/words.ts';

/** The name by which the windows of one deck tell one another where they are. */
export const CHANNEL = 'deckwright';

/** In milliseconds: how long the place of a text is shown. */
const SHOWN_FOR = 8000;

/** The page: an overview of the deck or a single slide, and where it is. A slide is known by its key, never by its number. */
export class App {
  readonly deck = new Deck();
  readonly #overview: Overview;
  readonly #single: Single;
  readonly #find: Find;
  readonly #root = document.documentElement;
  readonly #others = new BroadcastChannel(CHANNEL);
  #key: string | undefined;
  /** The keys in the order of the last deck, to find a neighbour of a slide that is gone. */
  #order: readonly string[] = [];
  #fading = 0;

  constructor() {
    const open = (key: string) => this.open(key);
    this.#overview = new Overview(byId('grid'), byId('sections'), open);
    this.#single = new Single(byId('single'), {
      move: (by) => this.move(by),
      choose: (area, isTemplate) => void this.#tellPlace(area, isTemplate),
    });
    this.#find = new Find(byId<HTMLDialogElement>('find'), this.deck, open);
    this.#key = keyOfAddress();
    this.#others.addEventListener(
      'message',
      ({ data }) => this.#isSingle() && this.open(String(data), false),
    );
    addEventListener('hashchange', () => {
      const key = keyOfAddress();
      if (key !== undefined && key !== this.#key) this.open(key);
    });
  }

  take(message: DeckMessage): boolean {
    if (isOtherLanguage(message.language)) location.reload();
    const isFirst = this.deck.version < 0;
    const changed = this.deck.take(message);
    if (!changed) return false;
    this.#overview.show(this.deck, isFirst ? [] : changed);
    document.title = this.deck.title === '' ? 'Deckwright' : this.deck.title;
    byId('title').replaceChildren(this.deck.title || 'Deckwright');
    this.#root.style.setProperty('--ratio', String(this.deck.width / this.deck.height));
    for (const id of ['grid', 'single', 'sections', 'title']) byId(id).lang = this.deck.language;
    this.#keepPlace(isFirst, message.from === undefined ? [] : changed);
    if (message.from !== undefined && changed.length > 0) this.say(words.changed(changed.length));
    // The findings of this version follow; those that are shown stay until then.
    showProblems(byId('problems'), this.deck);
    this.#root.dataset.version = String(this.deck.version);
    this.#root.dataset.ms = String(Math.round(message.ms));
    return true;
  }

  judge(message: FindingsMessage): void {
    this.deck.judge(message);
    this.#overview.mark(this.deck);
    this.#showFindings();
    if (this.deck.failed) this.say(words.failed);
  }

  goto({ key, area }: GotoMessage): void {
    if (!this.deck.slide(key)) return;
    this.open(key);
    this.#single.tell(area);
  }

  /** Opens a slide by itself. */
  open(key: string, tellsOthers = true): void {
    if (!this.deck.slide(key)) return;
    const wasSingle = this.#isSingle();
    this.#choose(key);
    this.show('single');
    if (tellsOthers) this.#others.postMessage(key);
    if (!wasSingle) this.#single.focus();
    this.say(words.at(this.deck.number(key), this.deck.order.length, this.deck.slide(key)?.title ?? ''));
  }

  move(by: number): void {
    const key = this.deck.beside(this.#key ?? '', by);
    if (key === undefined || key === this.#key) return;
    if (this.#isSingle()) this.open(key);
    else {
      this.#choose(key);
      const thumb = this.#overview.thumb(key);
      thumb?.focus({ preventScroll: true });
      reveal(thumb);
    }
  }

  show(view: 'grid' | 'single'): void {
    if (this.#root.dataset.view === view) return;
    this.#root.dataset.view = view;
    byId('grid').hidden = view !== 'grid';
    byId('single').hidden = view !== 'single';
    this.#drawSingle();
    if (view === 'grid') {
      const thumb = this.#overview.thumb(this.#key ?? '');
      thumb?.focus({ preventScroll: true });
      reveal(thumb);
    } else if (this.#key === undefined) this.#choose(this.deck.order[0]);
    scrollTo({ left: 0, top: view === 'grid' ? scrollY : 0 });
  }

  toggleView(): void {
    if (this.#isSingle()) this.show('grid');
    else if (this.#key !== undefined) this.open(this.#key);
  }

  find(): void {
    this.#find.show();
  }

  async fullScreen(): Promise<void> {
    if (document.fullscreenElement) return document.exitFullscreen();
    this.show('single');
    await this.#single.stage.requestFullscreen();
  }

  toggleWarnings(): void {
    const place = byId('warnings');
    place.hidden = !place.hidden;
    byId('findings-button').setAttribute('aria-expanded', String(!place.hidden));
    if (!place.hidden) place.querySelector('button')?.focus();
  }

  /** Says something to a screen reader. */
  say(what: string): void {
    byId('status').replaceChildren(what);
  }

  #isSingle(): boolean {
    return this.#root.dataset.view === 'single';
  }

  /** Draws the single slide while it is shown: drawing it takes as long as drawing that of the overview. */
  #drawSingle(): void {
    if (this.#isSingle() && this.#key !== undefined) this.#single.show(this.deck, this.#key);
  }

  #choose(key: string | undefined): void {
    if (key === undefined) return;
    if (key !== this.#key) byId('place').hidden = true;
    this.#key = key;
    this.#overview.choose(key);
    this.#drawSingle();
    byId('where').replaceChildren(`${this.deck.number(key)} / ${this.deck.order.length}`);
    history.replaceState(null, '', `${location.pathname}${location.search}#${encodeURIComponent(key)}`);
  }

  /**
   * Stays at the slide that is shown; a slide that is gone gives way to the next that is left. When nothing that changed is in
   * view, goes to the first change.
   */
  #keepPlace(isFirst: boolean, changed: readonly string[]): void {
    const before = this.#order;
    this.#order = this.deck.order;
    if (isFirst) {
      const named = this.#key !== undefined && this.deck.slide(this.#key) !== undefined;
      this.#choose(named ? this.#key : this.deck.order[0]);
      if (named) this.show('single');
      return;
    }
    const at = before.indexOf(this.#key ?? '');
    const left = [...before.slice(Math.max(0, at)), ...before.slice(0, Math.max(0, at)).reverse()];
    const own = left.find((key) => this.deck.slide(key)) ?? this.deck.order[0];
    const [first] = this.deck.order.filter((key) => changed.includes(key));
    const isInView = this.#isSingle()
      ? own !== undefined && changed.includes(own)
      : changed.some((key) => isVisible(this.#overview.thumb(key)));
    const target = first === undefined || isInView ? own : first;
    this.#choose(target);
    if (!this.#isSingle() && target !== own) reveal(this.#overview.thumb(target ?? ''));
  }

  #showFindings(): void {
    const { findings } = this.deck;
    showProblems(byId('problems'), this.deck);
    showWarnings(
      byId('warnings'),
      this.deck,
      (key) => this.open(key),
      () => this.toggleWarnings(),
    );
    this.#drawSingle();
    const count = byId('findings-button');
    count.replaceChildren(findings.length === 0 ? '✓' : String(findings.length));
    const label = words.countOfFindings(findings.length);
    count.setAttribute('aria-label', label);
    count.title = `${label} (w)`;
    count.classList.toggle('some', findings.length > 0);
  }

  /** Shows where a text was written, and asks the system to open the editor there. */
  async #tellPlace(area: number, isTemplate: boolean): Promise<void> {
    const slide = this.#key === undefined ? undefined : this.deck.slide(this.#key);
    if (!slide) return;
    const answer = await askForPlace({ key: slide.key, changed: slide.changed, area, template: isTemplate });
    const shown = byId('place');
    shown.hidden = false;
    clearTimeout(this.#fading);
    this.#fading = setTimeout(() => (shown.hidden = true), SHOWN_FOR);
    if ('refused' in answer) {
      shown.replaceChildren(answer.refused);
      return this.say(answer.refused);
    }
    const { place, link } = answer;
    const open = link === undefined ? element('code', {}, place) : element('a', { href: link }, place);
    shown.replaceChildren(open);
    this.say(place);
    if (open instanceof HTMLAnchorElement) open.click();
    else await navigator.clipboard?.writeText(place).catch(() => {});
  }
}

function keyOfAddress(): string | undefined {
  const written = location.hash.slice(1);
  if (written === '' || written === 'main') return undefined;
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

function isVisible(shown: HTMLElement | undefined): boolean {
  if (!shown || shown.offsetParent === null) return false;
  const { top, bottom } = shown.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Scrolls up or down as far as needed to show an element; never sideways. */
function reveal(shown: HTMLElement | undefined): void {
  if (!shown) return;
  const { top, bottom } = shown.getBoundingClientRect();
  const head = document.querySelector('header')?.offsetHeight ?? 0;
  if (top < head) scrollBy({ top: top - head - 24, left: 0 });
  else if (bottom > innerHeight) scrollBy({ top: bottom - innerHeight + 24, left: 0 });
}
