import { describe, expect, test } from 'vitest';
import { LOOK_DECKS } from '../../scripts/galleryText.ts';
import { contrast } from '../../src/brand/contrast.ts';
import { LOOKS } from '../../src/brand/look.ts';
import type { Item } from '../../src/scene/item.ts';
import { soundDeck } from './soundDeck.ts';

describe.each(LOOK_DECKS)('the look $name', ({ name, path }) => {
  const built = soundDeck({ path });

  test('has pages, corners and weights of its own', async () => {
    const { scene } = await built;
    const look = LOOKS[name as keyof typeof LOOKS];
    const page = scene?.theme.colours.lt1 ?? '';
    expect(contrast(page, 'FFFFFF') > 10).toBe(look.page === 'dark');
    const items = scene?.pages.flatMap((one) => flat(one.items)) ?? [];
    const cards = items.flatMap((item) => (item.kind === 'text' && item.card ? [item.card.radius] : []));
    expect(new Set(cards)).toEqual(new Set([look.radius]));
    const titles = scene?.pages.flatMap(({ items: [first] }) =>
      first?.kind === 'text' ? first.paragraphs.flatMap(({ runs }) => runs.map(({ bold }) => bold)) : [],
    );
    expect(new Set(titles)).toEqual(new Set([look.bold]));
  });
});

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? flat(item.items) : [item]));
