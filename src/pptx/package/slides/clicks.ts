import type { TextItem } from '../../../scene/item.ts';
import { escapeXml } from '../xml.ts';
import { fragment } from './fragment.ts';
import { nonVisual, type Slide } from './slide.ts';

interface Click {
  readonly link?: string | undefined;
  readonly tip?: string | undefined;
}

/** Makes whole objects clickable: shapes with a link, and texts that are nothing but one link. */
export function clicks({ objects, context }: Slide): void {
  for (const { item, element } of objects) {
    const click = item.kind === 'shape' ? item : item.kind === 'text' ? wholeLink(item) : undefined;
    const target = click?.link && context.link(click.link);
    if (!target) continue;
    const tip = click.tip ? ` tooltip="${escapeXml(click.tip)}"` : '';
    nonVisual(element).appendChild(fragment(`<a:hlinkClick ${target}${tip}/>`));
  }
}

/**
 * The link that all words of a text share. It goes on the text's box: PowerPoint underlines linked words and gives
 * no way to stop it, but leaves words in a linked box alone, and the box is the larger thing to hit.
 */
export function wholeLink(item: TextItem): Click | undefined {
  const runs = item.paragraphs
    .flatMap((paragraph) => paragraph.runs)
    .filter(({ text }) => text.trim() !== '');
  const [first] = runs;
  return first?.link && runs.every(({ link }) => link === first.link) ? first : undefined;
}
