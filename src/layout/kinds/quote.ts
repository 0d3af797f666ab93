import type { Item, TextItem } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { footer, footerPlaceholders } from '../frame/footer.ts';
import { frameSpecs, sourceText } from '../frame/frameSpecs.ts';
import { cornerLogo } from '../frame/furniture.ts';
import { HEIGHT, INNER, MARGIN } from '../frame/grid.ts';
import { bar } from '../frame/itemMakers.ts';
import type { Palette } from '../frame/palette.ts';
import { fillPlaceholder, INDEX, type PlaceholderSpec, placeholderOf } from '../frame/placeholderSpec.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { nameAndRole, quotationItem } from './parts/quotation.ts';

const MARK_TOP = 96;
const FIRST_LINE = 186;
const RULE_TOP = 384;
const SIGNED = 'quote';
const UNSIGNED = 'quote-unsigned';

export const quote: SlideKind = {
  name: 'quote',
  takes: { quotations: [1, 1] },
  layouts: (deck: DeckFacts) => {
    const { labels, names } = deck.words;
    const palette = deck.palette('lt2');
    const { attribution: _, ...others } = specsOf(deck);
    return [true, false].map((signed) => ({
      name: signed ? SIGNED : UNSIGNED,
      label: signed ? labels.quote : labels.quoteUnsigned,
      occasional: !signed,
      background: { slot: 'lt2' as const },
      items: [
        bar(names.edge, { x: 0, y: 0, width: 12, height: HEIGHT }, palette.strong),
        ...cornerLogo(deck),
        quotationMark(names.quotationMark, palette),
        ...(signed
          ? [bar(names.rule, { x: MARGIN, y: RULE_TOP, width: 48, height: 3 }, palette.strong)]
          : []),
      ],
      placeholders: [
        ...Object.values(signed ? specsOf(deck) : others).map(placeholderOf),
        ...footerPlaceholders(deck, palette),
      ],
    }));
  },
  place: (slide: Slide, page: PageFacts) => {
    const palette = page.deck.palette('lt2');
    const specs = specsOf(page.deck);
    const { paragraphs, attribution } = nth(slide.quotations, 0);
    const items: Item[] = [
      ...fillPlaceholder(specs.title, [slide.title], page),
      ...fillPlaceholder(specs.kicker, [slide.kicker], page),
      ...quotationItem(specs.quotation, paragraphs, page),
      ...fillPlaceholder(specs.attribution, nameAndRole(attribution[0] ?? []), page),
      ...fillPlaceholder(specs.source, [sourceText(slide.source, page.deck)], page),
      ...footer(page, palette),
    ];
    return { layout: attribution.length > 0 ? SIGNED : UNSIGNED, items };
  },
};

/** The large decorative quotation mark above the text. */
const quotationMark = (name: string, palette: Palette): TextItem => ({
  kind: 'text',
  name,
  box: { x: MARGIN - 12, y: MARK_TOP, width: 160, height: 120 },
  valign: 'top',
  decorative: true,
  paragraphs: [
    {
      runs: [{ text: '“', size: 180, bold: true, colour: palette.rule, role: 'heading' }],
      align: 'left',
      pitch: 180,
      before: 0,
      after: 0,
      level: 0,
      indent: 0,
      hanging: 0,
    },
  ],
});

function specsOf(
  deck: DeckFacts,
): Record<'title' | 'kicker' | 'quotation' | 'attribution' | 'source', PlaceholderSpec> {
  const { names, prompts } = deck.words;
  const palette = deck.palette('lt2');
  const { styles } = palette;
  const wide = { x: MARGIN, width: INNER };
  const { title, kicker, source } = frameSpecs(deck, 'lt2');
  return {
    title: {
      ...title,
      prompt: prompts.meaning,
      box: { ...wide, y: 51, height: 21 },
      style: { ...styles.quiet, role: 'heading' },
      sizes: SIZES.quietTitle,
      maxLines: 1,
    },
    kicker: { ...kicker, box: { ...kicker.box, width: INNER } },
    quotation: {
      type: 'body',
      idx: INDEX.main,
      what: 'quotation',
      name: names.quotation,
      prompt: prompts.quotation,
      box: { ...wide, y: FIRST_LINE, height: RULE_TOP - 12 - FIRST_LINE },
      valign: 'top',
      style: styles.quotation,
      sizes: SIZES.quotation,
      gap: 0.3,
    },
    attribution: {
      type: 'body',
      idx: INDEX.attribution,
      what: 'attribution',
      name: names.attribution,
      prompt: prompts.person,
      box: { ...wide, y: RULE_TOP + 15, height: 54 },
      valign: 'top',
      style: { ...styles.body, bold: true },
      sizes: [18],
      second: { prompt: prompts.role, size: 14, bold: false, colour: palette.quiet },
    },
    source,
  };
}
