import { contrast } from '../../../brand/contrast.ts';
import type { Slot } from '../../../brand/theme.ts';
import type { Colour } from '../../../scene/colour.ts';
import type { Box, FreeformItem, Item, ShapeItem, TextItem } from '../../../scene/item.ts';
import type { Entry, Slide } from '../../../slides/slide.ts';
import { textBox } from '../../../typography/textBox.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import type { FrameParts } from '../../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { PANELS } from '../../frame/grid.ts';
import { iconAt } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import type { Placed } from '../../slideKind.ts';
import { PITCH, SIZES, upTo } from '../../typesetting/scale.ts';
import { setOne, setText } from '../../typesetting/setText.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { setValues } from '../parts/setValues.ts';
import { readValue } from '../parts/value.ts';
import {
  takeawayItem,
  takeawayRemark,
  takeawaySuffix,
  withoutTakeaway,
  withTakeaway,
} from '../variants/takeaway.ts';

/** Depth of a block's point, and the gap between two blocks, in points. */
const NOTCH = 28;
const GAP = 6;
/** Width of the block with the result, by the number of steps before it. */
const RESULT = { 2: 324, 3: 294, 4: 240 } as const;
/** Space from the left edge of a block, or from its notch, to the text, and from the text to the right edge. */
const LEFT = 24;
const FROM_NOTCH = 16;
const RIGHT = 6;
/** Space from the top of the blocks to icons, to headings below icons, to headings without icons, and to the result: less above a takeaway. */
const TOPS = {
  high: { icon: 51, below: 129, alone: 69, result: 39 },
  low: { icon: 33, below: 102, alone: 51, result: 48 },
} as const;
const ICON = 56;
const UNDER_HEADING = 9;
/** The opacity of the primary colour on the first block, and how much it grows from one to the next; a pale one has three times as much. */
const RAMP = { first: 0.1, step: 0.11 } as const;

/** A chain of steps: how many, whether a result ends it, and what stands above the headings: icons, the steps' numerals or nothing. */
interface Chain {
  readonly count: number;
  readonly result: boolean;
  readonly above: 'icons' | 'numerals' | 'nothing';
  /** Whether a takeaway stands below the blocks, which are lower then. */
  readonly takeaway: boolean;
}
/** The area of the blocks. */
const areaOf = ({ takeaway }: Chain): Box => (takeaway ? withoutTakeaway(PANELS) : PANELS);
/** Top edges in the blocks. */
function topsOf(chain: Chain) {
  const { icon, below, alone, result } = TOPS[chain.takeaway ? 'low' : 'high'];
  const { y } = areaOf(chain);
  return { icon: y + icon, below: y + below, alone: y + alone, result: y + result };
}
/** The size of a numeral, in points. */
const NUMERAL = 56;

/** The layouts of chains of two to four steps; no numerals stand beside a figure. */
export const stepsLayouts = (deck: DeckFacts): FrameParts[] =>
  [2, 3, 4].flatMap((count) =>
    [false, true].flatMap((result) =>
      (['nothing', 'icons', ...(result ? [] : ['numerals' as const])] as const).flatMap((above) =>
        [false, true].map((takeaway): FrameParts => {
          const chain = { count, result, above, takeaway };
          const { counted, aside, remarks, comma } = deck.words;
          const named = counted[result ? 'stepsAndResult' : 'steps'](count);
          const more = [
            ...(above === 'nothing' ? [] : [remarks[above]]),
            ...takeawayRemark(deck, takeaway && 'band'),
          ];
          return withTakeaway(deck, takeaway, {
            name: nameOf(chain),
            label: named + (more.length > 0 ? aside(more.join(comma)) : ''),
            occasional: true,
            items: [...blocks(chain, deck), ...numerals(chain, deck)],
            placeholders: [...stepSpecs(chain, deck), ...resultSpecs(chain, deck)].map(entryPlaceholder),
          });
        }),
      ),
    ),
  );

const nameOf = ({ count, result, above, takeaway }: Chain): string =>
  `steps-${count}${result ? '-result' : ''}${above === 'nothing' ? '' : `-${above}`}${takeawaySuffix(takeaway && 'band')}`;

/** The numerals above the headings, as part of the layout. */
function numerals(chain: Chain, deck: DeckFacts): TextItem[] {
  if (chain.above !== 'numerals') return [];
  const { styles, strong } = deck.palette('lt1');
  return stepSpecs(chain, deck).map(({ box }, i) => ({
    kind: 'text',
    name: `${deck.words.names.mark} ${i + 1}`,
    box: { ...box, y: topsOf(chain).icon, height: NUMERAL * PITCH.value },
    valign: 'top',
    decorative: true,
    paragraphs: [
      {
        runs: [{ text: String(i + 1), size: NUMERAL, bold: true, colour: strong, role: styles.value.role }],
        ...{ align: 'left', pitch: NUMERAL * PITCH.value, before: 0, after: 0 },
        ...{ level: 0, indent: 0, hanging: 0 },
      },
    ],
  }));
}

/** The boxes of the blocks without their points; the last is that of the result when there is one. */
function boxesOf(chain: Chain): Box[] {
  const { count, result } = chain;
  const area = areaOf(chain);
  const last = result ? RESULT[count as keyof typeof RESULT] + GAP : NOTCH;
  const width = (area.width - last - (count - 1) * GAP) / count;
  const steps = Array.from({ length: count }, (_, i) => ({
    ...area,
    x: area.x + i * (width + GAP),
    width,
  }));
  const x = area.x + count * (width + GAP);
  return result ? [...steps, { ...area, x, width: area.x + area.width - x }] : steps;
}

/** The interlocking blocks: a ramp of the primary's tints, and the result solid. */
function blocks(chain: Chain, deck: DeckFacts): (ShapeItem | FreeformItem)[] {
  const { radius } = deck.brand.look;
  return boxesOf(chain).map((box, i) => {
    const name = `${deck.words.names.step} ${i + 1}`;
    const described = { decorative: true } as const;
    const result = i === chain.count;
    const pale = resultSlot(deck) === 'accent1' ? 1 : 3;
    const fill: Colour = result
      ? { slot: resultSlot(deck) }
      : { slot: 'accent1', alpha: hundredths(pale * (RAMP.first + i * RAMP.step)) };
    if (result || radius > 0) {
      const [width, height] = [box.width + (result ? 0 : NOTCH), box.height];
      const path = blockPath({ width, height }, { notched: i > 0, pointed: !result }, radius);
      return {
        kind: 'freeform',
        name,
        box: { ...box, width },
        path,
        view: { width, height },
        fill,
        described,
      };
    }
    return {
      kind: 'shape',
      shape: i === 0 ? 'homePlate' : 'chevron',
      name,
      box: { ...box, width: box.width + NOTCH },
      notch: NOTCH,
      fill,
      described,
    };
  });
}

/** The slot of the block with the result: the primary colour, or its deep shade where that is too pale on the page. */
const resultSlot = (deck: DeckFacts): Slot => {
  const { accent1, lt1 } = deck.brand.theme.colours;
  return contrast(accent1, lt1) < PALE ? 'dk2' : 'accent1';
};
const PALE = 2;

/** Path data of a block, with a notch at its left, a point at its right, and corners of this radius in points. */
function blockPath(
  { width, height }: Pick<Box, 'width' | 'height'>,
  { notched, pointed }: { readonly notched: boolean; readonly pointed: boolean },
  radius: number,
): string {
  const [right, middle] = [pointed ? width - NOTCH : width, height / 2];
  const corners: Point[] = [
    [0, 0],
    [right, 0],
    ...(pointed ? [[width, middle] as const] : []),
    [right, height],
    [0, height],
    ...(notched ? [[NOTCH, middle] as const] : []),
  ];
  if (radius === 0) return `M${corners.map((corner) => corner.join(' ')).join('L')}Z`;
  const parts = corners.map((corner, i) => {
    /** The point so far, as a share of the radius, from the corner towards another one. */
    const towards = (other: Point, far: number): string => {
      const [dx, dy] = [other[0] - corner[0], other[1] - corner[1]];
      const share = (far * radius) / Math.hypot(dx, dy);
      return [corner[0] + dx * share, corner[1] + dy * share].map(hundredths).join(' ');
    };
    const before = nth(corners, (i + corners.length - 1) % corners.length);
    const after = nth(corners, (i + 1) % corners.length);
    const handles = `${towards(before, HANDLE)} ${towards(after, HANDLE)}`;
    return `${i === 0 ? 'M' : 'L'}${towards(before, 1)}C${handles} ${towards(after, 1)}`;
  });
  return `${parts.join('')}Z`;
}
type Point = readonly [x: number, y: number];
/** How far from a corner the handles of its curve are, as a share of the radius, so that a right angle has a quarter of a circle. */
const HANDLE = 0.45;
const hundredths = (length: number): number => Math.round(length * 100) / 100;

/** The placeholders of the steps: heading and text. */
function stepSpecs(chain: Chain, deck: DeckFacts): EntrySpec[] {
  const { names, samples } = deck.words;
  const { styles } = deck.palette('lt1');
  const { alone, below } = topsOf(chain);
  const y = chain.above === 'nothing' ? alone : below;
  return boxesOf(chain)
    .slice(0, chain.count)
    .map((box, i): EntrySpec => {
      const left = i === 0 ? LEFT : NOTCH + FROM_NOTCH;
      const bottom = box.y + box.height - LEFT;
      return {
        idx: INDEX.entry + i,
        name: `${names.card} ${i + 1}`,
        box: { x: box.x + left, y, width: box.width - left - RIGHT, height: bottom - y },
        levels: [
          { prompt: samples.heading, style: styles.title, size: nth(SIZES.heading, 0) },
          { prompt: samples.text, style: styles.body, size: nth(SIZES.body, 0), before: UNDER_HEADING },
        ],
      };
    });
}

/** The placeholder of the result: its figure, what it is, and a text. */
function resultSpecs(chain: Chain, deck: DeckFacts): EntrySpec[] {
  if (!chain.result) return [];
  const { names, samples } = deck.words;
  const { styles } = deck.palette(resultSlot(deck));
  const box = nth(boxesOf(chain), chain.count);
  const x = box.x + NOTCH + FROM_NOTCH;
  const top = topsOf(chain).result;
  return [
    {
      idx: INDEX.entry + chain.count,
      name: names.callout,
      box: {
        ...{ x, y: top },
        ...{ width: box.x + box.width - 18 - x, height: box.y + box.height - LEFT - top },
      },
      levels: [
        { prompt: samples.value, style: styles.value, size: nth(VALUES, 0) },
        { prompt: samples.label, style: styles.title, size: nth(SIZES.heading, 0), before: 6 },
        { prompt: samples.note, style: styles.body, size: nth(SIZES.body, 1), before: UNDER_HEADING },
      ],
    },
  ];
}

/** The sizes of the figure of a result. */
const VALUES = upTo(SIZES.value, 112);

/** Draws entries as a chain of steps; a last entry whose heading is a figure is the result. Steps without icons are numbered where there is room. */
export function placeSteps({ entries, paragraphs }: Slide, page: PageFacts): Placed {
  const last = entries.at(-1);
  const result = last && entries.length > 2 && readValue(last.heading) ? last : undefined;
  const steps = result ? entries.slice(0, -1) : entries;
  const ways: Chain['above'][] = steps.some(({ icon }) => icon)
    ? ['icons']
    : result
      ? ['nothing']
      : ['numerals', 'nothing'];
  return tryWays(page, ways, (above, trial) => {
    const takeaway = paragraphs.length > 0;
    const chain = { count: steps.length, result: result !== undefined, above, takeaway };
    const items = [...placeChain(steps, chain, trial), ...(result ? resultItem(chain, result, trial) : [])];
    return { layout: nameOf(chain), items: [...items, ...takeawayItem(paragraphs, trial)] };
  });
}

/** The steps of a chain: headings on one line, and texts. */
function placeChain(steps: readonly Entry[], chain: Chain, page: PageFacts): Item[] {
  const specs = stepSpecs(chain, page.deck);
  const { styles, strong } = page.deck.palette('lt1');
  const boxes = specs.map((spec) => textBox(spec));
  const headings = setText(
    page,
    steps.map(({ heading }, i) => {
      return { what: 'heading', text: [heading], style: styles.title, ...nth(boxes, i), maxLines: 2 };
    }),
    SIZES.heading,
  );
  const under = headings.tallest + UNDER_HEADING;
  const texts = setText(
    page,
    steps.map(({ paragraphs }, i) => {
      const { width, height } = nth(boxes, i);
      return { what: 'text', text: paragraphs, style: styles.body, width, height: height - under, gap: 0.35 };
    }),
    // Long texts need the room of the numerals.
    chain.above === 'numerals' ? SIZES.body.slice(0, 2) : SIZES.body,
    SIZES.body,
  );
  return steps.flatMap(({ heading, icon }, i): Item[] => {
    const spec = nth(specs, i);
    const before = UNDER_HEADING + headings.tallest - headings.at(i).height;
    const parts = [
      { level: 0, text: headings.at(i) },
      { level: 1, text: texts.at(i), before },
    ];
    const at = { x: spec.box.x, y: topsOf(chain).icon, side: ICON };
    const name = `${page.deck.words.names.icon} ${i + 1}`;
    return [
      ...(icon ? [iconAt(name, icon.name, at, strong)] : []),
      ...entryItem(spec, heading, parts, page.deck),
    ];
  });
}

/** The figure of the result, its label and its text. */
function resultItem(chain: Chain, { heading, paragraphs }: Entry, page: PageFacts): Item[] {
  const spec = nth(resultSpecs(chain, page.deck), 0);
  const { width, height } = spec.box;
  const style = (level: number) => nth(spec.levels, level).style;
  const { values, unit } = setValues(page, [{ heading, style: style(0), width, height: 140 }], VALUES);
  const label = setOne(
    page,
    { what: 'label', text: paragraphs.slice(0, 1), style: style(1), width, height: 90, maxLines: 3 },
    SIZES.heading,
  );
  const rest = height - values.tallest - unit - label.height - 2 * UNDER_HEADING;
  const text = setOne(
    page,
    { what: 'text', text: paragraphs.slice(1), style: style(2), width, height: rest },
    SIZES.body.slice(1),
  );
  const parts = [
    { level: 0, text: values.at(0) },
    { level: 1, text: label },
    { level: 2, text },
  ];
  return entryItem(spec, heading, parts, page.deck);
}
