import type { GroupItem, Item } from '../scene/item.ts';
import type { Page } from '../scene/scene.ts';

/** What is drawn as one object; groups are made around these afterwards. */
export type Drawable = Exclude<Item, GroupItem>;

/** An item and the key its drawn object is found under until it gets its name. */
export interface Drawn {
  readonly key: string;
  readonly item: Drawable;
}

/** The page's objects in drawing order, groups opened. Keys are unique in the deck. */
export function drawnObjects(page: Page): Drawn[] {
  return leaves(page.items).map((item, index) => ({ key: `item ${page.number}.${index + 1}`, item }));
}

function leaves(items: readonly Item[]): Drawable[] {
  return items.flatMap((item) => (item.kind === 'group' ? leaves(item.items) : [item]));
}
