import type { Slot } from '../../brand/theme.ts';
import { plainText, type Slide, type Text } from '../../slides/slide.ts';
import type { DeckFacts } from '../deckFacts.ts';
import { SIZES } from '../typesetting/scale.ts';
import { INNER, MARGIN, WIDTH } from './grid.ts';
import { INDEX, type PlaceholderSpec } from './placeholderSpec.ts';

/** How the frame of a content slide differs from that of most of them. */
export interface Frame {
  /** The ground of the slide (default: `lt1`), and the one under its source and footer when a picture makes them differ. */
  readonly ground?: Slot;
  readonly foot?: Slot;
  /** Its title is small, because a larger text says what the slide says. */
  readonly quiet?: boolean;
  /** Its kicker, source and footer have the colour of plain text, because a picture lies under them. */
  readonly plain?: boolean;
  /** Right edge of its texts, and of the line above its footer, in points (default: the margin). */
  readonly right?: number;
  readonly line?: number;
  /** The slide has a picture under the furniture, so that it stands on the page and not on the layout. */
  readonly covered?: boolean;
}

/** The placeholders of title, kicker and source, which have the same boxes on every content slide. */
export function frameSpecs(
  deck: DeckFacts,
  { ground = 'lt1', foot = ground, quiet = false, plain = false, right = WIDTH - MARGIN }: Frame = {},
): Record<'title' | 'kicker' | 'source', PlaceholderSpec> {
  const { names, prompts } = deck.words;
  const palette = deck.palette(ground);
  const { styles } = palette;
  const wide = { x: MARGIN, width: right - MARGIN };
  const title = quiet
    ? { prompt: prompts.meaning, y: 55, height: 25, sizes: SIZES.quietTitle, maxLines: 1 }
    : { prompt: prompts.conclusion, y: 51, height: 70, sizes: SIZES.title, maxLines: 2 };
  // The logo stands beside the kicker.
  const kickerWidth = Math.min(wide.width, INNER - 120);
  return {
    title: {
      type: 'title',
      idx: INDEX.title,
      what: 'title',
      name: names.title,
      prompt: title.prompt,
      box: { ...wide, y: title.y, height: title.height },
      valign: 'top',
      style: styles.title,
      sizes: title.sizes,
      maxLines: title.maxLines,
    },
    kicker: {
      type: 'body',
      idx: INDEX.kicker,
      what: 'kicker',
      name: names.kicker,
      prompt: prompts.unit,
      box: { ...wide, width: kickerWidth, y: 24, height: 24 },
      valign: 'top',
      style:
        ground === 'lt1'
          ? styles.kicker
          : { ...styles.kicker, colour: plain ? palette.text : palette.accent },
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
      style: deck.palette(foot).styles[plain ? 'body' : 'quiet'],
      sizes: SIZES.source,
      maxLines: 2,
    },
  };
}

/** The source of a slide, with the formulas of the cells or values that were computed. */
function sourceOf({ source, settings: { computed } }: Pick<Slide, 'source' | 'settings'>): Text {
  if (!computed) return source;
  const [first] = computed.text;
  if (source.length === 0 || !first) return computed.text;
  const between = /\p{Script=Han}/u.test(plainText(source) + computed.value) ? '；' : '; ';
  return [...source, { text: between, origin: first.origin }, ...computed.text];
}

/**
 * The source line: begins with the deck's word for “source” unless the author wrote one, and ends with `remark`, which says
 * how something on the slide is drawn.
 */
export function sourceText(
  slide: Pick<Slide, 'source' | 'settings'>,
  deck: DeckFacts,
  remark: Text = [],
): Text {
  const source = sourceOf(slide);
  const first = source[0];
  if (!first) return remark;
  const { names, colon, semicolon } = deck.words;
  const named = /^(来源|资料来源|推算|source|calculated)/i.test(plainText(source));
  const between = remark.length > 0 ? [{ text: semicolon, origin: first.origin }] : [];
  const head = named ? [] : [{ text: `${names.source}${colon}`, origin: first.origin }];
  return [...head, ...source, ...between, ...remark];
}
