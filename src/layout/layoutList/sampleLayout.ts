import { Report } from '../../diagnostics/report.ts';
import type { Box, Item, ShapeItem, TextItem } from '../../scene/item.ts';
import type { Placeholder } from '../../scene/scene.ts';
import type { Entry, Run } from '../../slides/slide.ts';
import type { Deck, Sheet } from '../deck.ts';
import { contentMasters } from '../frame/contentFrame.ts';
import { INDEX } from '../frame/placeholderIndex.ts';
import type { Master } from '../slideLayout.ts';

const NOWHERE = { value: { file: '', start: 0, end: 0 } };

/**
 * A finished layout for “New slide”. Slides have their cards as groups, which placeholders cannot be in; this shows
 * the same with sample words: what `place` draws is its furniture, each text a placeholder that asks for one like it.
 */
export function sampleLayout(
  deck: Deck,
  names: Pick<Master, 'name' | 'label'>,
  place: (area: Box, sheet: Sheet) => readonly Item[],
): Master[] {
  const sheet = { deck, number: 0, title: '', origin: NOWHERE, report: new Report() };
  return contentMasters(deck, (area) => {
    const items = place(area, sheet).flatMap(leaves);
    const texts = items.filter((item): item is TextItem => item.kind === 'text');
    return [
      {
        ...names,
        items: items.filter((item): item is ShapeItem => item.kind === 'shape'),
        placeholders: texts.map((item, i) => asPlaceholder(item, INDEX.sample + i)),
      },
    ];
  }).filter(({ occasional }) => !occasional);
}

/** An entry of a sample slide: the strong words of its heading, the others, and a paragraph each of `paragraphs`. */
export function sampleEntry(strong: string, heading: string, ...paragraphs: readonly string[]): Entry {
  const run = (text: string, look: Partial<Run> = {}): Run => ({ text, origin: NOWHERE, ...look });
  return {
    heading: [...(strong ? [run(strong, { strong: true })] : []), ...(heading ? [run(heading)] : [])],
    paragraphs: paragraphs.map((text) => [run(text)]),
    ...{ lists: [], quotations: [], tables: [], pictures: [] },
    origin: NOWHERE,
  };
}

const leaves = (item: Item): Item[] => (item.kind === 'group' ? item.items.flatMap(leaves) : [item]);

/** The look of the text's first words, which are the prompt. */
function asPlaceholder({ name, box, valign, paragraphs }: TextItem, idx: number): Placeholder {
  return {
    ...{ type: 'body', idx, name, box, valign },
    levels: paragraphs.slice(0, 1).map(({ runs, ...look }) => ({
      ...look,
      runs: runs.slice(0, 1).map(({ text, ...run }) => ({ ...run, text: text.trim() })),
    })),
  };
}
