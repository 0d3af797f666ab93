import type { App } from './app.ts';
import { button, byId, element } from './element.ts';
import { type IconName, icon as iconOf } from './icons.ts';
import { words } from './words/words.ts';

/** Keys, what they do in words, and the icon of its button when it has one. */
interface Command {
  readonly keys: readonly string[];
  readonly does: string;
  readonly icon?: IconName;
  readonly id?: string;
  readonly run: (app: App) => void;
}

const toggleNotes = (): void => void document.documentElement.toggleAttribute('data-no-notes');

/** The colours in turn: those of the system, light, dark. */
function turnColours(): void {
  const root = document.documentElement;
  const next = { '': 'light', light: 'dark', dark: '' }[root.dataset.colours ?? ''] ?? '';
  root.dataset.colours = next;
  localStorage.setItem('colours', next);
}

const present = (): void =>
  void open(
    `/present${location.search}${location.hash}`,
    'deckwright-presenter',
    'popup,width=1100,height=700',
  );

const COMMANDS: readonly Command[] = [
  { keys: ['ArrowRight', 'ArrowDown', 'PageDown'], does: words.next, run: (app) => app.move(1) },
  { keys: ['ArrowLeft', 'ArrowUp', 'PageUp'], does: words.previous, run: (app) => app.move(-1) },
  { keys: ['Home'], does: words.first, run: (app) => app.move(Number.NEGATIVE_INFINITY) },
  { keys: ['End'], does: words.last, run: (app) => app.move(Number.POSITIVE_INFINITY) },
  { keys: ['/'], does: words.find, icon: 'find', run: (app) => app.find() },
  { keys: ['g'], does: words.overview, icon: 'overview', run: (app) => app.toggleView() },
  { keys: ['n'], does: words.notes, icon: 'notes', run: toggleNotes },
  {
    keys: ['w'],
    does: words.findings,
    icon: 'notes',
    id: 'findings-button',
    run: (app) => app.toggleWarnings(),
  },
  { keys: ['f'], does: words.fullScreen, icon: 'full', run: (app) => void app.fullScreen() },
  { keys: ['p'], does: words.presenter, icon: 'present', run: present },
  { keys: ['t'], does: words.colours, icon: 'colours', run: turnColours },
  { keys: ['?'], does: words.keys, icon: 'help', run: () => byId<HTMLDialogElement>('help').showModal() },
];

/** Puts the buttons into the head of the page, the keys into the help, and listens to both. */
export function listenToKeys(app: App): void {
  document.documentElement.dataset.colours = localStorage.getItem('colours') ?? '';
  for (const { keys, does, icon, id, run } of COMMANDS) {
    if (icon === undefined) continue;
    const made = button(does, () => run(app), { key: keys[0] ?? '', icon });
    if (id !== undefined) made.id = id;
    byId('tools').append(made);
  }
  fillHelp();
  listenToMenu();
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === 'Escape') return leave(app);
    const command = COMMANDS.find(({ keys }) => keys.includes(event.key));
    if (!command || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    command.run(app);
  });
}

function leave(app: App): void {
  if (document.querySelector('dialog[open]')) return;
  if (!byId('warnings').hidden) app.toggleWarnings();
  else app.show('grid');
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

const SHOWN: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowUp: '↑',
};

function fillHelp(): void {
  const help = byId<HTMLDialogElement>('help');
  const rows = COMMANDS.map(({ keys, does }) =>
    element(
      'tr',
      {},
      element('td', {}, ...keys.map((key) => element('kbd', {}, SHOWN[key] ?? key))),
      element('td', {}, does),
    ),
  );
  const more = [words.click, words.altClick].map(([keys, does]) =>
    element('tr', {}, element('td', {}, element('kbd', {}, keys)), element('td', {}, does)),
  );
  const close = button(words.close, () => help.close(), { icon: 'close' });
  const head = element('div', { class: 'head' }, element('h2', {}, words.keys), close);
  help.append(head, element('table', {}, element('tbody', {}, ...rows, ...more)));
  help.addEventListener('click', ({ target }) => target === help && help.close());
}

/** The list of sections, which a narrow window shows only when it is asked for. */
function listenToMenu(): void {
  const menu = byId('menu');
  menu.append(iconOf('menu'));
  const root = document.documentElement;
  const set = (isOpen: boolean): void => {
    root.toggleAttribute('data-menu', isOpen);
    menu.setAttribute('aria-expanded', String(isOpen));
  };
  menu.addEventListener('click', () => set(!root.hasAttribute('data-menu')));
  byId('sections').addEventListener(
    'click',
    ({ target }) => target instanceof HTMLElement && target.closest('a') && set(false),
  );
}
