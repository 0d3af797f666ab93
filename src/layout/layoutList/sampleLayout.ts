import { Report } from '../../diagnostics/report.ts';
import type { Box, Item, ShapeItem, TextItem } from '../../scene/item.ts';
import type { Placeholder } from '../../scene/scene.ts';
import type { Entry, Run } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts } from '../frame/contentFrame.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import type { KindLayout } from '../slideKind.ts';

const NOWHERE = { value: { file: '', start: 0, end: 0 } };

/**
 * A layout that “New slide” offers with sample content. Slides draw their cards as groups, and a group cannot contain a
 * placeholder; so this layout has the shapes that `place` draws as its furniture, and each text as a placeholder with the
 * sample words as its prompt.
 */
export function sampleLayout(
  deck: DeckFacts,
  names: Pick<KindLayout, 'name' | 'label'>,
  place: (area: Box, page: PageFacts) => readonly Item[],
): KindLayout[] {
  const page = { deck, number: 0, title: '', origin: NOWHERE, report: new Report() };
  return contentLayouts(deck, (area) => {
    const items = place(area, page).flatMap(leaves);
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

/** An entry of a sample slide: the strong and the other words of its heading (either may be empty), and its paragraphs. */
export function sampleEntry(strong: string, heading: string, ...paragraphs: readonly string[]): Entry {
  const run = (text: string, more: Partial<Run> = {}): Run => ({ text, origin: NOWHERE, ...more });
  return {
    heading: [...(strong ? [run(strong, { strong: true })] : []), ...(heading ? [run(heading)] : [])],
    paragraphs: paragraphs.map((text) => [run(text)]),
    ...{ lists: [], quotations: [], tables: [], pictures: [] },
    origin: NOWHERE,
  };
}

const leaves = (item: Item): Item[] => (item.kind === 'group' ? item.items.flatMap(leaves) : [item]);

/** A placeholder in the format of the text's first run, whose words become the prompt. */
function asPlaceholder({ name, box, valign, paragraphs }: TextItem, idx: number): Placeholder {
  return {
    ...{ type: 'body', idx, name, box, valign },
    levels: paragraphs.slice(0, 1).map(({ runs, ...style }) => ({
      ...style,
      runs: runs.slice(0, 1).map(({ text, ...run }) => ({ ...run, text: text.trim() })),
    })),
  };
}
