import type { TextItem } from '../../scene/item.ts';
import { plainText, type Slide, type Text } from '../../slides/slide.ts';
import type { PageFacts } from '../deckFacts.ts';
import { kickerIn, sourceHeight } from '../onTemplate/stand.ts';
import { setOne } from '../typesetting/setText.ts';
import { type Frame, frameSpecs } from './frameSpecs.ts';
import { PANELS } from './grid.ts';
import { textItem } from './itemMakers.ts';
import type { PlaceholderSpec } from './placeholderSpec.ts';

/** On a template: the kicker as a line above the content, and the source line as the last line below it, of a slide that has them. `foot` is the lower edge of the
 * content; on a picture that covers the content they have its palette. */
export function linesAround(
  slide: Slide,
  sourceLine: Text,
  foot: number,
  { frame, page }: { readonly frame: Frame; readonly page: PageFacts },
): { above: TextItem[]; below: TextItem[] } {
  const { areas, stand } = page.deck;
  const { panels } = areas;
  const { covered = false, ground = 'lt1' } = frame;
  const { kicker, source } = frameSpecs(page.deck, covered ? frame : {});
  // On a picture no accent is sure to be legible.
  const onPicture = { ...kicker, style: { ...kicker.style, colour: page.deck.palette(ground).text } };
  const bottom = covered ? PANELS.y + PANELS.height : Math.max(foot, panels.y + panels.height);
  const line = (spec: PlaceholderSpec, text: Slide['kicker'], y: number): TextItem[] => {
    if (plainText(text).trim() === '') return [];
    const { what, style, sizes, maxLines = 1 } = spec;
    const box = { ...spec.box, y, width: panels.width };
    const { width, height } = box;
    return [
      textItem(
        spec.name,
        box,
        setOne(page, { what, text: [text], style, width, height, maxLines }, sizes),
        spec.valign,
      ),
    ];
  };
  return {
    above: stand?.kicker ? line(covered ? onPicture : kicker, kickerIn(slide), panels.y - stand.kicker) : [],
    below: line(sourceOn(source, stand), sourceLine, bottom + 1),
  };
}

/** The place of sources, with the sizes that can be read on the template. */
function sourceOn(source: PlaceholderSpec, stand: PageFacts['deck']['stand']): PlaceholderSpec {
  if (!stand) return source;
  const { sourceSizes: sizes } = stand;
  return { ...source, sizes, box: { ...source.box, height: sourceHeight(sizes) } };
}
