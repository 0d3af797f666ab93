import { parse, type Element as Read } from 'pptxtojson/dist/index.js';
import { seenOn } from '../../src/brand/colour.ts';
import type { Box, Item, Paragraph, SceneRun } from '../../src/scene/item.ts';
import type { Page, Scene } from '../../src/scene/scene.ts';
import { withRoom } from '../../src/typography/textBox.ts';

/**
 * Reads a deck with pptxtojson, which shares no code with Deckwright. Returns for each slide the texts with the
 * places, sizes, weights, colours and pitches that the reader finds by inheritance, the table cells, the charts' data
 * and the notes.
 */
export async function readDeck(deck: Uint8Array): Promise<SeenSlide[]> {
  const { slides } = await parse(new Uint8Array(deck).buffer, { imageMode: 'none' });
  return slides.map(({ elements, note }) => {
    const all = elements.flatMap((element) => flat(element));
    return {
      texts: all.flatMap((e) =>
        // A text on a round card is a shape to this reader.
        e.type === 'text' || (e.type === 'shape' && words(e.content) !== '')
          ? [{ name: e.name, box: boxOf(e), lines: lines(e.content) }]
          : [],
      ),
      tables: all.flatMap((e) =>
        e.type === 'table' ? [e.data.map((row) => row.map((cell) => words(cell.text)))] : [],
      ),
      charts: all.flatMap((e) => (e.type === 'chart' ? [chart(e.data)] : [])),
      notes: [...note.matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, html]) => words(html ?? '')),
    };
  });
}

/** Returns what the reader should find in the deck of a scene. */
export function expectedDeck(scene: Scene): SeenSlide[] {
  return scene.pages.map((page) => expectedSlide(page, scene));
}

export interface SeenSlide {
  readonly texts: readonly { readonly name: string; readonly box: Box; readonly lines: readonly string[] }[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly charts: readonly string[];
  readonly notes: readonly string[];
}

function expectedSlide(page: Page, scene: Scene): SeenSlide {
  const all = page.items.flatMap(leaves);
  const line = ({ align, pitch, runs }: Paragraph) => {
    const all = runs.map((run) => ({ text: run.text, look: lookOf(run, scene) }));
    return [`${align} ${pitch}`, ...ofOneLook(all)].join(' | ');
  };
  return {
    texts: all.flatMap((item) =>
      item.kind === 'text'
        ? [
            {
              name: item.name,
              box: rounded(withRoom(item).box),
              lines: item.paragraphs.filter(said).map(line),
            },
          ]
        : [],
    ),
    tables: all.flatMap((item) =>
      item.kind === 'table'
        ? [item.rows.map((row) => row.map(({ paragraphs }) => plain(paragraphs.flatMap(({ runs }) => runs))))]
        : [],
    ),
    charts: all.flatMap((item) =>
      item.kind === 'chart'
        ? [
            item.series
              .map(({ name, values }) => {
                const points = item.categories.flatMap((x, i) =>
                  values[i] == null ? [] : [`${x}=${values[i]}`],
                );
                return `${name}: ${points.join(', ')}`;
              })
              .join('; '),
          ]
        : [],
    ),
    notes: page.notes.map(spaced),
  };
}

const leaves = (item: Item): Item[] => (item.kind === 'group' ? item.items.flatMap(leaves) : [item]);
const said = (paragraph: Paragraph) => plain(paragraph.runs) !== '';
const plain = (runs: readonly SceneRun[]) => spaced(runs.map(({ text }) => text).join(''));
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

function lookOf({ size, bold, colour: { alpha = 1, ...opaque } }: SceneRun, { theme }: Scene): string {
  const thin =
    alpha < 1
      ? Math.round(alpha * 255)
          .toString(16)
          .padStart(2, '0')
      : '';
  return `${size} ${bold ? 'bold' : 'plain'} ${(seenOn(theme.colours.lt1, opaque, theme) + thin).toLowerCase()}`;
}

function flat(element: Read, x = 0, y = 0): Exclude<Read, { type: 'group' }>[] {
  const [left, top] = [element.left + x, element.top + y];
  if (element.type === 'group') return element.elements.flatMap((inner) => flat(inner as Read, left, top));
  return [{ ...element, left, top }];
}

function boxOf({ left, top, width, height }: Read): Box {
  return rounded({ x: left, y: top, width, height });
}

function rounded(box: Box): Box {
  const tenth = (points: number) => Math.round(points * 10) / 10;
  return { x: tenth(box.x), y: tenth(box.y), width: tenth(box.width), height: tenth(box.height) };
}

/** Neighbours of one look as one stretch, `words 18 bold 20242c`: links, trackings and faces make more runs of it. */
function ofOneLook(runs: readonly { readonly text: string; readonly look: string }[]): string[] {
  const stretches: { text: string; look: string }[] = [];
  for (const { text, look } of runs.filter((run) => run.text !== '')) {
    const last = stretches.at(-1);
    if (last?.look === look) last.text += text;
    else stretches.push({ text, look });
  }
  return stretches.map(({ text, look }) => `${spaced(text)} ${look}`);
}

/** Writes a paragraph as one line: `left 27 | words 18 bold 20242c | …`. */
function lines(html: string): string[] {
  return [...html.matchAll(/<p style="([^"]*)">(.*?)<\/p>/gs)]
    .map(([, style = '', inner = '']) => {
      const runs = [...inner.matchAll(/<span style="([^"]*)">(.*?)<\/span>/gs)].map(
        ([, look = '', text = '']) => {
          const weight = look.includes('font-weight: bold') ? 'bold' : 'plain';
          const colour = value(look, 'color').slice(1).toLowerCase();
          return {
            text: unescaped(text),
            look: `${Number.parseFloat(value(look, 'font-size'))} ${weight} ${colour}`,
          };
        },
      );
      return {
        said: words(inner) !== '',
        line: [
          `${value(style, 'text-align')} ${pitchOf(value(style, 'line-height'), inner)}`,
          ...ofOneLook(runs),
        ],
      };
    })
    .filter(({ said }) => said)
    .map(({ line }) => line.join(' | '));
}

/** The pitch in points of a line height in points, or in shares of a single line, which is 1.2 times the text's size. */
function pitchOf(height: string, inner: string): number {
  const sizes = [...inner.matchAll(/font-size:\s*([\d.]+)/g)].map(([, size]) => Number(size));
  const unit = height.endsWith('pt') ? 1 : 1.2 * Math.max(...sizes);
  return Math.round(Number.parseFloat(height) * unit * 100) / 100;
}

const value = (style: string, property: string) =>
  new RegExp(`(?:^|;)\\s*${property}:\\s*([^;]*)`).exec(style)?.[1] ?? '';

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

const words = (html: string): string => spaced(unescaped(html));

const unescaped = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&([\w#]+);/g, (all, name) => ENTITIES[name] ?? all);

function chart(data: unknown): string {
  const series = data as {
    key: string;
    values: { x: string; y: number }[];
    xlabels: Record<string, string>;
  }[];
  return series
    .map(({ key, values, xlabels }) => `${key}: ${values.map(({ x, y }) => `${xlabels[x]}=${y}`).join(', ')}`)
    .join('; ');
}
