import { expect, it } from 'vitest';
import { drawnObjects } from '../../src/pptx/objects.ts';
import { box, page, run, text } from './everyKind.ts';

it('opens groups, in drawing order, under keys that no other page has', () => {
  const words = (name: string) => text(name, box(0, 0, 9, 9), [run(name)]);
  const group = {
    kind: 'group',
    name: '组',
    items: [words('甲'), { kind: 'group', name: '内', items: [words('乙')] }],
  } as const;
  const drawn = drawnObjects(page(3, [group, words('丙')]));
  expect(drawn.map(({ key, item }) => `${key} ${item.name}`)).toEqual([
    'item 3.1 标题',
    'item 3.2 甲',
    'item 3.3 乙',
    'item 3.4 丙',
  ]);
});
