import type { FindingMessage } from '../message.ts';
import type { Deck } from './deck.ts';
import { button, element } from './element.ts';
import { words } from './words/words.ts';

/** A finding as an item of a list: its place, message, code frame and hint. */
export function findingItem({
  severity,
  code,
  message,
  hint,
  place,
  link,
  frame,
}: FindingMessage): HTMLLIElement {
  const where =
    place === undefined
      ? []
      : [link === undefined ? element('code', {}, place) : element('a', { href: link }, place)];
  return element(
    'li',
    { class: severity },
    element(
      'p',
      {},
      element('strong', {}, words.severity[severity]),
      ' ',
      element('code', {}, code),
      ' ',
      ...where,
    ),
    element('p', {}, message),
    ...(frame ? [element('pre', { tabindex: '0', 'aria-label': words.line }, frame.join('\n'))] : []),
    ...(hint === undefined ? [] : [element('p', { class: 'hint' }, hint)]),
  );
}

/** Shows the errors of a save that cannot be compiled, over the slides of the last good one. */
export function showProblems(place: HTMLElement, deck: Deck): void {
  const errors = deck.findings.filter(({ severity }) => severity === 'error');
  document.documentElement.toggleAttribute('data-failed', deck.failed);
  place.hidden = !deck.failed || deck.judged !== deck.version;
  if (place.hidden) return;
  const hide = button(words.hide, () => place.replaceChildren(), { icon: 'close' });
  place.replaceChildren(
    element('div', { class: 'head' }, element('h2', {}, words.errorsInSave(errors.length)), hide),
    element('p', {}, words.lastGood),
    element('ul', { class: 'findings' }, ...errors.map(findingItem)),
  );
}

/** Shows all findings in the list at the side. */
export function showWarnings(
  place: HTMLElement,
  deck: Deck,
  open: (key: string) => void,
  close: () => void,
): void {
  const items = deck.findings.map((finding) => {
    const item = findingItem(finding);
    const { slide } = finding;
    if (slide !== undefined && deck.slide(slide))
      item.firstElementChild?.append(
        ' ',
        button(words.slide(deck.number(slide)), () => open(slide)),
      );
    return item;
  });
  const head = element(
    'div',
    { class: 'head' },
    element('h2', {}, words.findings),
    button(words.close, close, { icon: 'close' }),
  );
  const none = element('p', { class: 'none' }, words.noFindings);
  place.replaceChildren(head, items.length === 0 ? none : element('ul', { class: 'findings' }, ...items));
}
