import type { Colour, Gradient } from '../../src/scene/colour.ts';
import type { Box, Card, Item, Paragraph } from '../../src/scene/item.ts';
import type { Page, Scene, SceneLayout } from '../../src/scene/scene.ts';

/** Writes a page as lines that a person can check: each item with its box, its sizes and its placeholder. */
export function dumpPage(page: Page): string {
  const lines = page.items.flatMap((item) => dumpItem(item, '  '));
  return [`${page.id} on ${page.layout}: ${page.title}`, ...lines, ''].join('\n');
}

export function dumpLayouts(scene: Scene): string {
  return scene.layouts.map(dumpLayout).join('\n');
}

function dumpLayout(layout: SceneLayout): string {
  const places = layout.placeholders.map(({ type, idx, name, box, card, valign, levels }) => {
    const styles = levels.map((level) => dumpParagraph(level)).join(' / ');
    return `  [${type} ${idx}] ${name} ${at(box)}${onCard({ card })} ${valign}: ${styles}`;
  });
  const head = `${layout.name} (${layout.label}, ${layout.type ?? '-'}) on ${colour(layout.background)}`;
  return [head, ...layout.items.flatMap((item) => dumpItem(item, '  ')), ...places, ''].join('\n');
}

function dumpItem(item: Item, indent: string): string[] {
  const head = `${indent}${item.name}`;
  switch (item.kind) {
    case 'group':
      return [`${head}:`, ...item.items.flatMap((inner) => dumpItem(inner, `${indent}  `))];
    case 'text': {
      const ref = item.placeholder ? ` [${item.placeholder.type} ${item.placeholder.idx}]` : '';
      const link = item.link ? ` -> ${item.link} (${item.tip})` : '';
      const rows = item.paragraphs.map((one) => `${indent}  ${dumpParagraph(one)}`);
      const narrower = item.narrower ? ` narrower by ${Math.round(item.narrower)}` : '';
      return [`${head} ${at(item.box)}${onCard(item)}${narrower} ${item.valign}${ref}${link}`, ...rows];
    }
    case 'shape':
      return [`${head} ${at(item.box)} ${item.shape}${item.fill ? ` ${filling(item.fill)}` : ''}`];
    case 'freeform':
      return [`${head} ${at(item.box)} freeform`];
    case 'table': {
      const rows = item.rows.map((row, i) => {
        const cells = row.map((cell) => cell.paragraphs.map(words).join(' ')).join(' | ');
        return `${indent}  ${Math.round(item.rowHeights[i] ?? 0)}: ${cells}`;
      });
      return [`${head} ${at(item.box)} ${item.columns.map(Math.round).join('+')}`, ...rows];
    }
    case 'chart': {
      const rows = item.series.map((one) => `${indent}  ${one.name}: ${one.values.join(' ')}`);
      return [`${head} ${at(item.box)} ${item.chart} ${item.categories.join(' ')}`, ...rows];
    }
    case 'picture':
      return [`${head} ${at(item.box)} ${item.media}`];
  }
}

function dumpParagraph(paragraph: Paragraph): string {
  const run = paragraph.runs[0];
  const weight = run?.bold ? ' bold' : '';
  const bullet = paragraph.bullet ? `${paragraph.bullet.kind} ` : '';
  const before = paragraph.before > 0 ? `+${paragraph.before}` : '';
  const style = `${run?.size}/${paragraph.pitch}${before}${weight} ${run?.role} ${run ? colour(run.colour) : ''}`;
  return `${bullet}${words(paragraph)} {${style}}`;
}

const words = ({ runs }: Paragraph): string =>
  runs
    .map((run) => run.text)
    .join('')
    .replace(/[\u00a0\u2002-\u200a]/g, ' ')
    .replace(/\u2060/g, '')
    .replace(/\n/g, ' / ');
const colour = ({ slot, change, alpha }: Colour): string =>
  slot + (change ? `~${Object.values(change).join('/')}` : '') + (alpha === undefined ? '' : `@${alpha}`);
const filling = (fill: Colour | Gradient): string =>
  'slot' in fill ? colour(fill) : fill.stops.map((stop) => colour(stop.colour)).join(' > ');
const onCard = ({ card }: { readonly card?: Card | undefined }): string => {
  if (!card) return '';
  const { left, top, right, bottom } = card.insets;
  return ` on ${colour(card.fill)} in ${[left, top, right, bottom].map(Math.round).join(',')}`;
};
const at = ({ x, y, width, height }: Box): string => [x, y, width, height].map(Math.round).join(',');
