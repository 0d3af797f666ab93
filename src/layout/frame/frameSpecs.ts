import type { Slot } from '../../brand/theme.ts';
import { plainText, type Text } from '../../slides/slide.ts';
import type { DeckFacts } from '../deckFacts.ts';
import { SIZES } from '../typesetting/scale.ts';
import { INNER, MARGIN } from './grid.ts';
import { INDEX, type PlaceholderSpec } from './placeholderSpec.ts';

/** The placeholders of title, kicker and source, which have the same boxes on every content slide. */
export function frameSpecs(
  deck: DeckFacts,
  ground: Slot = 'lt1',
): Record<'title' | 'kicker' | 'source', PlaceholderSpec> {
  const { names, prompts } = deck.words;
  const { styles } = deck.palette(ground);
  const wide = { x: MARGIN, width: INNER };
  return {
    title: {
      type: 'title',
      idx: INDEX.title,
      what: 'title',
      name: names.title,
      prompt: prompts.conclusion,
      box: { ...wide, y: 51, height: 70 },
      valign: 'top',
      style: styles.title,
      sizes: SIZES.title,
      maxLines: 2,
    },
    kicker: {
      type: 'body',
      idx: INDEX.kicker,
      what: 'kicker',
      name: names.kicker,
      prompt: prompts.unit,
      box: { ...wide, width: INNER - 120, y: 24, height: 24 },
      valign: 'top',
      style: styles.kicker,
      sizes: SIZES.kicker,
      maxLines: 1,
    },
    source: {
      type: 'body',
      idx: INDEX.source,
      what: 'source',
      name: names.source,
      prompt: prompts.source,
      box: { ...wide, y: 457, height: 36 },
      valign: 'bottom',
      style: styles.quiet,
      sizes: SIZES.source,
      maxLines: 2,
    },
  };
}

/** The source line; begins with the deck's word for “source” unless the author wrote one. */
export function sourceText(source: Text, deck: DeckFacts): Text {
  const first = source[0];
  if (!first || /^(来源|资料来源|source)/i.test(plainText(source))) return source;
  const { names, colon } = deck.words;
  return [{ text: `${names.source}${colon}`, origin: first.origin }, ...source];
}
