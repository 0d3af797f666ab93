import { CHANNEL } from './app.ts';
import type { Listener } from './connection.ts';
import { Deck } from './deck.ts';
import { button, byId, element } from './element.ts';
import { SlideView } from './slideView.ts';
import { words } from './words/words.ts';

/** The presenter's page: the slide, the next one, the notes and a clock. A save never turns the slide. */
export function presenter(): Listener {
  const deck = new Deck();
  const [current, next] = [new SlideView(), new SlideView()];
  const channel = new BroadcastChannel(CHANNEL);
  const notes = element('section', { class: 'spoken', 'aria-label': words.notes, tabindex: '0' });
  const where = element('p', { class: 'where' });
  const heading = element('h2', {}, words.comesNext);
  const clock = makeClock();
  let key = decodeURIComponent(location.hash.slice(1));
  const show = (): void => {
    key = deck.slide(key) ? key : (deck.order[0] ?? '');
    const following = deck.beside(key, 1);
    const isLast = following === key;
    current.show(deck.slide(key), deck.width, deck.height);
    next.show(isLast || following === undefined ? undefined : deck.slide(following), deck.width, deck.height);
    heading.replaceChildren(isLast ? words.isLast : words.comesNext);
    const spoken = deck.slide(key)?.notes ?? [];
    const none = element('p', { class: 'none' }, words.noNotes);
    notes.replaceChildren(...(spoken.length > 0 ? spoken.map((note) => element('p', {}, note)) : [none]));
    notes.lang = deck.language;
    where.replaceChildren(`${deck.number(key)} / ${deck.order.length}`);
    document.documentElement.dataset.version = String(deck.version);
  };
  const move = (by: number): void => {
    key = deck.beside(key, by) ?? key;
    channel.postMessage(key);
    show();
    byId('status').replaceChildren(`Slide ${deck.number(key)}: ${deck.slide(key)?.title ?? ''}`);
  };
  channel.addEventListener('message', ({ data }) => {
    key = String(data);
    show();
  });
  layOut({ current, next, heading, notes, where, clock, move });
  return {
    deck: (message) => {
      if (!deck.take(message)) return false;
      document.title = `${deck.title} — presenter`;
      show();
      return true;
    },
    findings: () => {},
    goto: () => {},
    online: (isOnline) => document.documentElement.toggleAttribute('data-offline', !isOnline),
  };
}

interface Parts {
  readonly current: SlideView;
  readonly next: SlideView;
  readonly heading: HTMLElement;
  readonly notes: HTMLElement;
  readonly where: HTMLElement;
  readonly clock: HTMLElement;
  readonly move: (by: number) => void;
}

function layOut({ current, next, heading, notes, where, clock, move }: Parts): void {
  document.documentElement.dataset.view = 'present';
  const back = button(words.previous, () => move(-1), { key: 'ArrowLeft', icon: 'back' });
  const forth = button(words.next, () => move(1), { key: 'ArrowRight', icon: 'forth' });
  const turn = element('div', { class: 'turn' }, back, where, forth);
  byId('main').replaceChildren(
    element(
      'div',
      { class: 'presenter' },
      element('h1', { class: 'unseen' }, words.presenter),
      element('div', { class: 'now' }, current.element, turn),
      element('div', { class: 'side' }, clock, heading, next.element),
      notes,
    ),
  );
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    if (ctrlKey || metaKey || altKey) return;
    if (['ArrowRight', 'ArrowDown', 'PageDown', ' '].includes(key)) move(1);
    if (['ArrowLeft', 'ArrowUp', 'PageUp'].includes(key)) move(-1);
  });
}

/** The time since the page was opened or set back, and the time of day. */
function makeClock(): HTMLElement {
  let started = Date.now();
  const spent = element('span', { class: 'spent', role: 'timer', 'aria-label': words.spent });
  const day = element('span', { class: 'day', 'aria-label': words.day });
  const two = (count: number): string => String(count).padStart(2, '0');
  const tick = (): void => {
    const seconds = Math.floor((Date.now() - started) / 1000);
    const hours = Math.floor(seconds / 3600);
    const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    spent.replaceChildren(hours > 0 ? `${hours}:${rest}` : rest);
    const now = new Date();
    day.replaceChildren(`${two(now.getHours())}:${two(now.getMinutes())}`);
  };
  tick();
  setInterval(tick, 500);
  const restart = (): void => {
    started = Date.now();
    tick();
  };
  return element('div', { class: 'clock' }, spent, day, button(words.restart, restart, { icon: 'restart' }));
}
