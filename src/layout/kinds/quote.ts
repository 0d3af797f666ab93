import type { Item, TextItem } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { Deck, Sheet } from '../deck.ts';
import { footer, footerPlaceholders } from '../frame/footer.ts';
import { cornerLogo } from '../frame/furniture.ts';
import { HEIGHT, INNER, MARGIN } from '../frame/grid.ts';
import type { Inks } from '../frame/inks.ts';
import { bar } from '../frame/items.ts';
import { INDEX } from '../frame/placeholderIndex.ts';
import { fillSpot, placeholderOf, type Spot } from '../frame/spot.ts';
import { SIZES } from '../setting/scale.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { sourceText } from '../texts/sourceText.ts';
import { nameAndRole, quotationItem } from './parts/quotation.ts';

const LEFT = MARGIN;
const MARK_TOP = 96;
const FIRST_LINE = 186;
const RULE_TOP = 384;
const SIGNED = 'quote';
const UNSIGNED = 'quote-unsigned';

export const quote: SlideLayout = {
  name: 'quote',
  takes: { quotations: [1, 1] },
  masters: (deck: Deck) => {
    const { labels, names, aside, remarks } = deck.words;
    const inks = deck.inks('lt2');
    const { attribution: _, ...others } = spotsOf(deck);
    return [true, false].map((signed) => ({
      name: signed ? SIGNED : UNSIGNED,
      label: signed ? labels.quote : labels.quote + aside(remarks.unsigned),
      background: { slot: 'lt2' as const },
      items: [
        bar(names.edge, { x: 0, y: 0, width: 12, height: HEIGHT }, inks.strong),
        ...cornerLogo(deck),
        quotationMark(names.quotationMark, inks),
        ...(signed ? [bar(names.rule, { x: LEFT, y: RULE_TOP, width: 48, height: 3 }, inks.strong)] : []),
      ],
      placeholders: [
        ...Object.values(signed ? spotsOf(deck) : others).map(placeholderOf),
        ...footerPlaceholders(deck, inks),
      ],
    }));
  },
  place: (slide: Slide, sheet: Sheet) => {
    const inks = sheet.deck.inks('lt2');
    const spots = spotsOf(sheet.deck);
    const quotation = slide.quotations[0];
    const items: Item[] = [
      ...fillSpot(spots.title, [slide.title], sheet),
      ...fillSpot(spots.kicker, [slide.kicker], sheet),
      ...quotationItem(spots.quotation, quotation?.paragraphs ?? [], sheet),
      ...fillSpot(spots.attribution, nameAndRole(quotation?.attribution[0] ?? []), sheet),
      ...fillSpot(spots.source, [sourceText(slide.source, sheet.deck)], sheet),
      ...footer(sheet, inks),
    ];
    return { master: (quotation?.attribution.length ?? 0) > 0 ? SIGNED : UNSIGNED, items };
  },
};

/** The giant mark the quotation opens with. */
const quotationMark = (name: string, inks: Inks): TextItem => ({
  kind: 'text',
  name,
  box: { x: LEFT - 12, y: MARK_TOP, width: 160, height: 120 },
  valign: 'top',
  decorative: true,
  paragraphs: [
    {
      runs: [{ text: '“', size: 180, bold: true, colour: inks.rule, role: 'heading' }],
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

function spotsOf(deck: Deck): Record<'title' | 'kicker' | 'quotation' | 'attribution' | 'source', Spot> {
  const { names, prompts } = deck.words;
  const inks = deck.inks('lt2');
  const looks = inks.looks;
  const at = { x: LEFT, width: INNER };
  return {
    title: {
      type: 'title',
      idx: INDEX.title,
      what: 'title',
      name: names.title,
      prompt: prompts.meaning,
      box: { ...at, y: 54, height: 21 },
      valign: 'top',
      look: { ...looks.quiet, role: 'heading' },
      sizes: SIZES.quietTitle,
      maxLines: 1,
    },
    kicker: {
      type: 'body',
      idx: INDEX.kicker,
      what: 'kicker',
      name: names.kicker,
      prompt: prompts.unit,
      box: { ...at, y: 33, height: 18 },
      valign: 'top',
      look: looks.kicker,
      sizes: SIZES.small,
      maxLines: 1,
    },
    quotation: {
      type: 'body',
      idx: INDEX.main,
      what: 'quotation',
      name: names.quotation,
      prompt: prompts.quotation,
      box: { ...at, y: FIRST_LINE, height: RULE_TOP - 12 - FIRST_LINE },
      valign: 'top',
      look: looks.quotation,
      sizes: SIZES.quotation,
      gap: 0.3,
    },
    attribution: {
      type: 'body',
      idx: INDEX.attribution,
      what: 'attribution',
      name: names.attribution,
      prompt: prompts.person,
      box: { ...at, y: RULE_TOP + 15, height: 54 },
      valign: 'top',
      look: { ...looks.body, bold: true },
      sizes: [18],
      second: { prompt: prompts.role, size: 14, bold: false, colour: inks.quiet },
    },
    source: {
      type: 'body',
      idx: INDEX.source,
      what: 'source',
      name: names.source,
      prompt: prompts.source,
      box: { ...at, y: 467, height: 30 },
      valign: 'bottom',
      look: looks.quiet,
      sizes: SIZES.source,
      maxLines: 2,
    },
  };
}
