import type { Item } from '../../scene/item.ts';
import { plainText, type Slide, type Text } from '../../slides/slide.ts';
import type { Deck, Sheet } from '../deck.ts';
import { firstThatFits } from '../firstThatFits.ts';
import { footer, footerPlaceholders } from '../footer.ts';
import { cornerLogo } from '../furniture.ts';
import { HEIGHT, INNER, MARGIN } from '../grid.ts';
import type { Inks } from '../inks.ts';
import { bar } from '../items.ts';
import type { StyledRun } from '../look.ts';
import { looksOn } from '../looks.ts';
import { SIZES } from '../scale.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { sourceText } from '../sourceText.ts';
import { fillSpot, placeholderOf, type Spot } from '../spot.ts';

const LEFT = MARGIN;
const MARK_TOP = 96;
const FIRST_LINE = 186;
const RULE_TOP = 384;

export const quote: SlideLayout = {
  name: 'quote',
  takes: { quotations: [1, 1] },
  masters: (deck: Deck) => {
    const inks = deck.inks('lt2');
    return [
      {
        name: 'quote',
        label: '引语',
        background: { slot: 'lt2' },
        items: [
          bar('Edge', { x: 0, y: 0, width: 12, height: HEIGHT }, inks.strong),
          ...cornerLogo(deck),
          {
            kind: 'text',
            name: 'Quotation mark',
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
          },
          bar('Rule', { x: LEFT, y: RULE_TOP, width: 48, height: 3 }, inks.strong),
        ],
        placeholders: [...Object.values(spotsOf(inks)).map(placeholderOf), ...footerPlaceholders(deck, inks)],
      },
    ];
  },
  place: (slide: Slide, sheet: Sheet) => {
    const inks = sheet.deck.inks('lt2');
    const spots = spotsOf(inks);
    const quotation = slide.quotations[0];
    const items: Item[] = [
      ...fillSpot(spots.title, [slide.title], sheet),
      ...fillSpot(spots.kicker, [slide.kicker], sheet),
      ...quotationItem(spots.quotation, quotation?.paragraphs ?? [], sheet),
      ...fillSpot(spots.attribution, nameAndRole(quotation?.attribution[0] ?? [], inks), sheet),
      ...fillSpot(spots.source, [sourceText(slide.source, sheet.deck)], sheet),
      ...footer(sheet, inks),
    ];
    return { master: 'quote', items };
  },
};

/** One line is set larger than the layout's own size; more than three flow, since even lines would be ragged. */
function quotationItem(spot: Spot, text: readonly Text[], sheet: Sheet): Item[] {
  const large: Spot = { ...spot, sizes: SIZES.shortQuotation, maxLines: 1 };
  const own: Spot = { ...spot, sizes: SIZES.quotation.slice(0, 2), ladder: SIZES.quotation, maxLines: 3 };
  const long: Spot = { ...spot, look: { ...spot.look, style: 'flow' } };
  return firstThatFits(sheet, [large, own, long], (way, trial) => fillSpot(way, text, trial));
}

/** `陈业林，广西水口检验检疫局党组书记`: the first comma parts the name from the role. */
function nameAndRole(attribution: Text, inks: Inks): StyledRun[][] {
  const at = attribution.findIndex((run) => /[，,]/.test(run.text));
  const run = attribution[at];
  const strong = (text: Text) => text.map((one): StyledRun => ({ ...one, bold: true }));
  if (!run) return [strong(attribution)];
  const comma = run.text.search(/[，,]/);
  const name = [...attribution.slice(0, at), { ...run, text: run.text.slice(0, comma) }];
  const role = [{ ...run, text: run.text.slice(comma + 1).trimStart() }, ...attribution.slice(at + 1)];
  if (plainText(name).trim() === '') return [strong(attribution)];
  const quiet = role.map((one): StyledRun => ({ ...one, scale: 14 / 18, colour: inks.quiet }));
  return [strong(name), quiet];
}

function spotsOf(inks: Inks): Record<'title' | 'kicker' | 'quotation' | 'attribution' | 'source', Spot> {
  const looks = looksOn(inks);
  const at = { x: LEFT, width: INNER };
  return {
    title: {
      type: 'title',
      idx: 0,
      name: 'Title',
      prompt: '这句话说明什么',
      box: { ...at, y: 54, height: 21 },
      valign: 'top',
      look: { ...looks.quiet, role: 'heading' },
      sizes: SIZES.quietTitle,
      maxLines: 1,
    },
    kicker: {
      type: 'body',
      idx: 13,
      name: 'Kicker',
      prompt: '单元',
      box: { ...at, y: 33, height: 18 },
      valign: 'top',
      look: looks.kicker,
      sizes: SIZES.small,
      maxLines: 1,
    },
    quotation: {
      type: 'body',
      idx: 20,
      name: 'Quotation',
      prompt: '引语原文',
      box: { ...at, y: FIRST_LINE, height: RULE_TOP - 12 - FIRST_LINE },
      valign: 'top',
      look: looks.quotation,
      sizes: SIZES.quotation,
      gap: 0.3,
    },
    attribution: {
      type: 'body',
      idx: 21,
      name: 'Attribution',
      prompt: '姓名，职务',
      box: { ...at, y: RULE_TOP + 15, height: 54 },
      valign: 'top',
      look: looks.body,
      sizes: [18],
    },
    source: {
      type: 'body',
      idx: 14,
      name: 'Source',
      prompt: '来源',
      box: { ...at, y: 467, height: 30 },
      valign: 'bottom',
      look: looks.quiet,
      sizes: SIZES.source,
      maxLines: 2,
    },
  };
}
