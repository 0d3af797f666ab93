import type { Slot } from '../../brand/theme.ts';
import type { FreeformItem, ShapeItem } from '../../scene/item.ts';
import type { DeckFacts } from '../deckFacts.ts';
import { HEIGHT, MARGIN, WIDTH } from './grid.ts';
import { bar } from './itemMakers.ts';
import type { Palette } from './palette.ts';

/** The mark at the head of every content slide, by the brand's look. */
export function headMark({ brand: { look }, words }: DeckFacts, { ground, rule }: Palette): ShapeItem[] {
  const { tab } = words.names;
  const described = { decorative: true } as const;
  switch (look.mark) {
    case 'tab':
      return [bar(tab, { x: MARGIN, y: 0, width: 60, height: 6 }, rule)];
    case 'rules':
      return [
        bar(tab, { x: 0, y: 0, width: WIDTH, height: 9 }, ground === 'accent1' ? rule : { slot: 'accent1' }),
        bar(`${tab} 2`, { x: 0, y: 12, width: WIDTH, height: 1.5 }, rule),
      ];
    case 'pill': {
      const box = { x: 27, y: 28, width: 6, height: 60 };
      return [{ kind: 'shape', shape: 'roundRect', name: tab, box, radius: 3, fill: rule, described }];
    }
    case 'fade': {
      const stops = [1, 0].map((alpha, at) => ({ at, colour: { ...rule, alpha } }));
      const box = { x: 0, y: 0, width: WIDTH, height: 4 };
      return [{ kind: 'shape', shape: 'rect', name: tab, box, fill: { towards: 'right', stops }, described }];
    }
  }
}

/** What is drawn on the ground of covers, dividers and closings, under everything else, by the brand's look. */
export function ornament(deck: DeckFacts): (ShapeItem | FreeformItem)[] {
  const { look } = deck.brand;
  const name = deck.words.names.ornament;
  switch (look.ornament) {
    case 'none':
      return [];
    case 'bands':
      return [
        bar(name, { x: 0, y: 0, width: WIDTH, height: 15 }, { slot: 'accent1' }),
        bar(`${name} 2`, { x: 0, y: 19.5, width: WIDTH, height: 1.5 }, { slot: 'accent2' }),
        bar(`${name} 3`, { x: 0, y: HEIGHT - 21, width: WIDTH, height: 1.5 }, { slot: 'accent2' }),
        bar(`${name} 4`, { x: 0, y: HEIGHT - 15, width: WIDTH, height: 15 }, { slot: 'accent1' }),
      ];
    case 'circles':
      return [
        corner(name, 300, { fill: { slot: 'lt1', alpha: 0.35 } }),
        corner(`${name} 2`, 210, { fill: { slot: 'accent2' } }),
        corner(`${name} 3`, 105, { fill: { slot: 'lt1' } }),
      ];
    case 'arcs':
      return [420, 345, 270, 195, 120].map((radius, i) =>
        corner(`${name} ${i + 1}`, radius, {
          line: {
            colour: { slot: ARC_SLOTS[i % 2] ?? 'accent2', alpha: 0.3 + i * 0.14 },
            width: 1 + i * 0.5,
          },
        }),
      );
  }
}

const ARC_SLOTS: readonly Slot[] = ['accent1', 'accent2'];

/** The length of the handles of a Bézier curve that is a quarter of a circle of radius 1. */
const HANDLE = 0.5523;

/** A quarter of a circle around the bottom right corner of the page, filled or as an arc; `radius` in points. */
function corner(name: string, radius: number, look: Pick<FreeformItem, 'fill' | 'line'>): FreeformItem {
  const away = (1 - HANDLE) * radius;
  const arc = `M0 ${radius}C0 ${away} ${away} 0 ${radius} 0`;
  return {
    kind: 'freeform',
    name,
    box: { x: WIDTH - radius, y: HEIGHT - radius, width: radius, height: radius },
    path: look.fill ? `${arc}L${radius} ${radius}Z` : arc,
    view: { width: radius, height: radius },
    ...look,
    described: { decorative: true },
  };
}
