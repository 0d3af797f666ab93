import { type IconName, icon } from './icons.ts';

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element with these attributes and children. A false or missing attribute is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) continue;
    made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/** The element of the page with this id. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
}

/** A button that says what it does; its key follows the label in the tip. */
export function button(
  label: string,
  run: () => void,
  more: { key?: string; icon?: IconName } = {},
): HTMLButtonElement {
  const tip = more.key === undefined ? label : `${label} (${more.key})`;
  const made = element(
    'button',
    { type: 'button', title: tip, 'aria-label': label },
    more.icon === undefined ? label : icon(more.icon),
  );
  if (more.key !== undefined) made.setAttribute('aria-keyshortcuts', more.key);
  made.addEventListener('click', run);
  return made;
}
