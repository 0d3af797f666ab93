import type { Box, Card, Item, Line, Paragraph, PictureItem, TextItem } from '../../scene/item.ts';
import type { TableRule } from '../../scene/tableStyle.ts';

/** A place on the page on which kinds compose, the place on the slide that it comes to, and the size of the slide's points. */
export interface Move {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly scale: number;
}

/**
 * The item at its place on the slide. All lengths have the same scale, so that lines break where they broke and what fitted
 * fits; sizes of text are rounded down to half points. It fills no placeholder.
 */
export function moved(item: Item, move: Move): Item {
  const { scale } = move;
  if (item.kind === 'group') return { ...item, items: item.items.map((one) => moved(one, move)) };
  const { x, y, width, height } = item.box;
  const box: Box = {
    x: (x - move.from.x) * scale + move.to.x,
    y: (y - move.from.y) * scale + move.to.y,
    width: width * scale,
    height: height * scale,
  };
  switch (item.kind) {
    case 'text':
      return movedText(item, box, scale);
    case 'shape': {
      const { radius, notch, line } = item;
      return {
        ...item,
        box,
        ...scaled({ radius, notch }, scale),
        ...(line ? { line: thin(line, scale) } : {}),
      };
    }
    case 'freeform':
      return { ...item, box, ...(item.line ? { line: thin(item.line, scale) } : {}) };
    case 'picture': {
      const { placeholder: _, ...rest } = item;
      return { ...rest, box };
    }
    case 'table': {
      const { placeholder: _, headRule, ...rest } = item;
      const each = (lengths: readonly number[]) => lengths.map((length) => length * scale);
      return {
        ...{ ...rest, box, columns: each(item.columns), rowHeights: each(item.rowHeights) },
        rows: item.rows.map((row) =>
          row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((one) => smaller(one, scale)) })),
        ),
        ...{ padding: item.padding * scale, rule: thin(item.rule, scale) },
        ...(headRule ? { headRule: thin(headRule, scale) } : {}),
      };
    }
    case 'chart': {
      const { placeholder: _, ...rest } = item;
      return { ...rest, box, ...chartParts(item, scale) };
    }
  }
}

function movedText(item: TextItem, box: Box, scale: number): TextItem {
  const { placeholder: _, card, narrower, ...rest } = item;
  return {
    ...rest,
    ...scaled({ narrower }, scale),
    box,
    ...(card ? { card: movedCard(card, scale) } : {}),
    paragraphs: item.paragraphs.map((one) => smaller(one, scale)),
  };
}

function movedCard({ line, radius, insets, ...card }: Card, scale: number): Card {
  const { left, top, right, bottom } = insets;
  return {
    ...card,
    ...(line ? { line: thin(line, scale) } : {}),
    radius: radius * scale,
    insets: { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale },
  };
}

function smaller(paragraph: Paragraph, scale: number): Paragraph {
  const { pitch, before, after, indent, hanging, runs } = paragraph;
  return {
    ...paragraph,
    ...{ pitch: pitch * scale, before: before * scale, after: after * scale },
    ...{ indent: indent * scale, hanging: hanging * scale },
    runs: runs.map((run) => ({
      ...run,
      size: halves(run.size * scale),
      // The theme of a template has no face of its own for quotations.
      role: run.role === 'quotation' ? 'heading' : run.role,
    })),
  };
}

/** A size in points, rounded down to what the size box of PowerPoint shows. */
export const halves = (size: number): number => Math.max(1, Math.floor(size * 2 + 0.01) / 2);

const thin = <T extends Line | TableRule>(line: T, scale: number): T => ({
  ...line,
  width: line.width * scale,
});

/** The lengths that are given, scaled. */
function scaled<K extends string>(
  lengths: { readonly [key in K]: number | undefined },
  scale: number,
): { [key in K]?: number } {
  const given = Object.entries<number | undefined>(lengths).flatMap(([key, length]) =>
    length === undefined ? [] : [[key, length * scale]],
  );
  return Object.fromEntries(given) as { [key in K]?: number };
}

function chartParts(
  { labels, axis, series, plot, ring }: Extract<Item, { kind: 'chart' }>,
  scale: number,
): Partial<Extract<Item, { kind: 'chart' }>> {
  const box = (one: NonNullable<typeof plot>) => ({
    ...{ x: one.x * scale, y: one.y * scale, width: one.width * scale, height: one.height * scale },
  });
  const label = (one: NonNullable<(typeof series)[number]['labels']>[number]) => ({
    ...one,
    ...(one.size === undefined ? {} : { size: halves(one.size * scale) }),
    ...(one.move ? { move: { right: one.move.right * scale, down: one.move.down * scale } } : {}),
  });
  return {
    labels: { ...labels, size: halves(labels.size * scale) },
    axis: { ...axis, size: halves(axis.size * scale) },
    series: series.map((one) => ({
      ...one,
      ...(one.labels
        ? { labels: Object.fromEntries(Object.entries(one.labels).map(([i, own]) => [i, label(own)])) }
        : {}),
    })),
    ...(plot ? { plot: box(plot) } : {}),
    ...(ring
      ? { ring: { ...ring, x: ring.x * scale, y: ring.y * scale, diameter: ring.diameter * scale } }
      : {}),
  };
}

/** The part of the item within `room`; a picture is cut at its edges. Undefined when nothing of a picture or shape is left. */
export function within(item: Item, room: Box): Item | undefined {
  if (item.kind === 'group') {
    const items = item.items.flatMap((one) => within(one, room) ?? []);
    return items.length > 0 ? { ...item, items } : undefined;
  }
  if (item.kind !== 'picture' && item.kind !== 'shape') return item;
  const box = overlap(item.box, room);
  if (box.width < 0 || box.height < 0 || (box.width === 0 && box.height === 0)) return undefined;
  if (sameBox(box, item.box)) return item;
  return item.kind === 'shape' ? { ...item, box } : cut(item, box);
}

/** The picture with the part of it that lies in `box`. */
function cut(item: PictureItem, box: Box): PictureItem {
  const { left, top, right, bottom } = item.crop ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const [across, down] = [(1 - left - right) / item.box.width, (1 - top - bottom) / item.box.height];
  const crop = {
    left: left + (box.x - item.box.x) * across,
    top: top + (box.y - item.box.y) * down,
    right: right + (item.box.x + item.box.width - box.x - box.width) * across,
    bottom: bottom + (item.box.y + item.box.height - box.y - box.height) * down,
  };
  return { ...item, box, crop };
}

const sameBox = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

function overlap(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return {
    ...{ x, y },
    width: Math.min(a.x + a.width, b.x + b.width) - x,
    height: Math.min(a.y + a.height, b.y + b.height) - y,
  };
}

/** The smallest box around the items; undefined for none. */
export function around(items: readonly Item[]): Box | undefined {
  const boxes = items.flatMap((item): Box[] => {
    if (item.kind !== 'group') return [item.box];
    const box = around(item.items);
    return box ? [box] : [];
  });
  const [first] = boxes;
  if (!first) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
