import { describe, expect, test } from 'vitest';
import { LOOK_DECKS } from '../../scripts/galleryText.ts';
import { seenOn } from '../../src/brand/colour.ts';
import { contrast } from '../../src/brand/contrast.ts';
import { LOOKS } from '../../src/brand/look.ts';
import type { Colour } from '../../src/scene/colour.ts';
import type { Item } from '../../src/scene/item.ts';
import { soundDeck } from './soundDeck.ts';

describe.each(LOOK_DECKS)('the look $name', ({ name, path }) => {
  const built = soundDeck({ path });
  const look = LOOKS[name as keyof typeof LOOKS];
  const onSlides = async () => (await built).scene?.pages.flatMap((one) => flat(one.items)) ?? [];
  /** The items of the layout of the first slide whose layout's name begins so. */
  const onLayout = async (begin: string) => {
    const { scene } = await built;
    const used = scene?.pages.find(({ layout }) => layout.startsWith(begin))?.layout;
    return scene?.layouts.find((one) => one.name === used)?.items ?? [];
  };

  test('has pages, corners and weights of its own', async () => {
    const { scene } = await built;
    const page = scene?.theme.colours.lt1 ?? '';
    expect(contrast(page, 'FFFFFF') > 10).toBe(look.page === 'dark');
    const cards = (await onSlides()).flatMap((item) =>
      item.kind === 'text' && item.card ? [item.card.radius] : [],
    );
    expect(new Set(cards)).toEqual(new Set([look.radius]));
    const titles = scene?.pages.flatMap(({ items: [first] }) =>
      first?.kind === 'text' ? first.paragraphs.flatMap(({ runs }) => runs.map(({ bold }) => bold)) : [],
    );
    expect(new Set(titles)).toEqual(new Set([look.bold]));
  });

  test('has pictures that reach the edges of the page, or stand within it with round corners', async () => {
    // The logo of a slide that a picture covers stands on the slide too, but in no placeholder.
    const pictures = (await onSlides()).flatMap((item) =>
      item.kind === 'picture' && item.placeholder ? [item] : [],
    );
    const rounded = look.pictures === 'rounded';
    const outline = rounded ? { radius: 1.5 * look.radius } : undefined;
    for (const item of pictures) expect(item.outline).toEqual(item.box.width === 960 ? undefined : outline);
    const [left, right] = pictures.map(({ box }) => [box.x, 960 - box.x - box.width])[0] ?? [];
    expect(Math.min(left ?? 0, right ?? 0)).toBe(rounded ? 24 : 0);
  });

  test('draws its ornament where there are few words', async () => {
    for (const kind of ['agenda', 'cover', 'statement', 'quote', 'section-facts']) {
      const items = await onLayout(kind);
      const drawn = items.filter((item) => /^(纹饰|Ornament) \d+$/.test(item.name));
      const covered =
        items.length === 0 || kind === 'statement' || (kind === 'cover' && look.pictures === 'rounded');
      if (!covered) expect(drawn.length, kind).toBeGreaterThan(0);
    }
  });

  test('has plates under cards, figures and charts, or rules on top', async () => {
    for (const kind of ['cards', 'stats', 'chart', 'compare']) {
      const items = await onLayout(kind);
      const plates = items.filter((item) => item.kind === 'shape' && item.radius === look.radius);
      const fine = items.filter(({ name: own }) => /^(分隔线|Rule)( \d+)?\.2$/.test(own));
      expect(plates.length > 0, kind).toBe(look.cards === 'plated' && (kind !== 'stats' || name === 'dark'));
      expect(fine.length > 0, kind).toBe(look.rules === 'double');
    }
  });

  test('rounds the blocks of steps as it rounds cards', async () => {
    const paths = (await onLayout('steps')).flatMap((item) =>
      item.kind === 'freeform' && item.fill && /^(步骤|Step) \d/.test(item.name) ? [item.path] : [],
    );
    for (const path of paths) expect(path.includes('C')).toBe(look.radius > 0);
    expect(paths.length).toBe(name === 'soft' ? 4 : 0);
  });

  test('gives the column that stands out the colour of its figure', async () => {
    const charts = (await onSlides()).flatMap((item) => (item.kind === 'chart' ? [item] : []));
    const columns = charts.flatMap(({ series }) => series.filter(({ points }) => points));
    for (const { points, labels } of columns)
      for (const [at, colour] of Object.entries(points ?? {}))
        expect(labels?.[Number(at)]?.colour).toEqual(colour);
    expect(columns.length).toBe(name === 'dark' ? 0 : 1);
  });

  test('draws the series of charts in colours that are legible on its plates', async () => {
    const { scene } = await built;
    const charts = (await onSlides()).flatMap((item) => (item.kind === 'chart' ? [item] : []));
    const lines = charts.filter(({ chart }) => chart === 'line').flatMap(({ series }) => series);
    if (!scene) throw new Error('the deck has no scene');
    const { lt2 } = scene.theme.colours;
    const onPlate = (colour: Colour) => contrast(seenOn(lt2, colour, scene.theme), lt2);
    for (const { colour, labelColour = colour } of lines) {
      expect(onPlate(colour)).toBeGreaterThanOrEqual(3);
      expect(onPlate(labelColour)).toBeGreaterThan(4.4);
    }
    expect(lines.length).toBe(name === 'dark' ? 2 : 0);
  });

  test('sets the labels of columns in the face of its figures', async () => {
    const charts = (await onSlides()).flatMap((item) => (item.kind === 'chart' ? [item] : []));
    expect(charts.map(({ labels }) => labels.role)).toEqual([name === 'formal' ? 'heading' : undefined]);
  });

  test('has bands beside the picture of a divider where its openings have them', async () => {
    const widths = (await onLayout('section-picture')).flatMap(({ name: own, box }) =>
      /^(纹饰|Ornament) \d+$/.test(own) ? [box.width] : [],
    );
    expect(widths).toEqual(name === 'formal' ? [384, 384, 384, 384] : []);
  });
});

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? flat(item.items) : [item]));
