import type { Item, TextItem } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { INNER, MARGIN } from '../frame/grid.ts';
import { bar } from '../frame/itemMakers.ts';
import type { Palette } from '../frame/palette.ts';
import {
  fillPlaceholder,
  INDEX,
  inPlaceholder,
  type PlaceholderSpec,
  placeholderOf,
} from '../frame/placeholderSpec.ts';
import type { Tone } from '../frame/tone.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { quarters, SIZES } from '../typesetting/scale.ts';
import {
  BESIDE,
  frameOf,
  type Ground,
  groundItems,
  groundName,
  groundPlaceholder,
  groundRemark,
  groundsAt,
  type PicturePlace,
  readGround,
  slotOf,
} from './parts/ground.ts';
import { nameAndRole, setQuotation } from './parts/quotation.ts';

/** The quotation and its attribution stand in the middle between these, in points from the top of the slide. */
const TOP = 120;
const BOTTOM = 420;
/** Between the quotation and the rule, between the rule and the name, and the height of name and role, in points. */
const RULE = { before: 18, width: 48, height: 3, after: 9 } as const;
const ATTRIBUTION = 60;
const SIGNATURE = RULE.before + RULE.height + RULE.after + ATTRIBUTION;

/** A ground, and whether the quotation has an attribution. */
interface Form extends Ground {
  readonly signed: boolean;
}

export const quote: SlideKind = {
  name: 'quote',
  takes: { quotations: [1, 1], pictures: [0, 1], settings: ['tone', 'focus'] },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () =>
      groundsAt(['none', 'right']).flatMap((ground) =>
        [true, false].map((signed) => {
          const form: Form = { ...ground, signed };
          const { quotation, attribution } = specsOf(deck, form);
          const { labels } = deck.words;
          const label = signed ? labels.quote : labels.quoteUnsigned;
          return {
            name: nameOf(form),
            label: label + groundRemark(deck, ground, ownTone(ground.place)),
            occasional: !signed || ground.tone !== ownTone(ground.place),
            frame: frameOf(ground),
            placeholders: [
              ...groundPlaceholder(deck, ground),
              ...(signed ? [quotation, attribution] : [quotation]).map(placeholderOf),
            ],
          };
        }),
      ),
    ),
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, () => {
      const ground = readGround(slide, page, ['right'], ownTone);
      const { attribution } = nth(slide.quotations, 0);
      const form: Form = { ...ground, signed: attribution.length > 0 };
      return {
        layout: nameOf(form),
        frame: frameOf(ground),
        under: groundItems(slide, ground, page),
        items: block(slide, form, page),
      };
    }),
};

/** The tone of a quotation whose author names none. */
const ownTone = (place: PicturePlace): Tone => (place === 'none' ? 'tint' : 'light');

const nameOf = (form: Form): string =>
  `quote${groundName(form, ownTone(form.place))}${form.signed ? '' : '-unsigned'}`;

/** The quotation with its mark, and its attribution under a rule, together in the middle of their place. */
function block(slide: Slide, form: Form, page: PageFacts): Item[] {
  const { deck } = page;
  const palette = deck.palette(slotOf(form));
  const { quotation, attribution } = specsOf(deck, form);
  const { paragraphs: text, attribution: signature } = nth(slide.quotations, 0);
  const signed = form.signed ? SIGNATURE : 0;
  const { what, style, box, gap = 0 } = quotation;
  const room = BOTTOM - TOP - signed;
  const set = setQuotation({ what, text, style, gap, width: box.width, height: room }, page);
  const y = quarters(TOP + Math.max(0, room - set.height) / 2);
  const rule = y + set.height + RULE.before;
  const signedAt = { ...attribution.box, y: quarters(rule + RULE.height + RULE.after) };
  const own = { ...quotation, box: { ...box, y, height: set.height } };
  return [
    ...(set.paragraphs.length > 0 ? [hangingMark(set.paragraphs, y, palette, deck)] : []),
    inPlaceholder(own, set.paragraphs),
    ...(form.signed
      ? [
          bar(
            deck.words.names.rule,
            { x: MARGIN, y: quarters(rule), width: RULE.width, height: RULE.height },
            palette.rule,
          ),
        ]
      : []),
    ...fillPlaceholder({ ...attribution, box: signedAt }, nameAndRole(signature[0] ?? []), page),
  ];
}

/** The opening mark in the margin to the left of the first line. */
function hangingMark(
  paragraphs: TextItem['paragraphs'],
  y: number,
  palette: Palette,
  deck: DeckFacts,
): TextItem {
  const first = nth(paragraphs, 0);
  const { size, role } = nth(first.runs, 0);
  const run = { text: '“', size, bold: false, colour: palette.accentLarge, role };
  return {
    kind: 'text',
    name: deck.words.names.quotationMark,
    box: { x: 0, y, width: MARGIN - 3, height: first.pitch },
    valign: 'top',
    decorative: true,
    paragraphs: [{ ...first, runs: [run], align: 'right', before: 0 }],
  };
}

function specsOf(deck: DeckFacts, form: Form): Record<'quotation' | 'attribution', PlaceholderSpec> {
  const { names, prompts } = deck.words;
  const palette = deck.palette(slotOf(form));
  const { styles } = palette;
  const wide = { x: MARGIN, width: form.place === 'right' ? BESIDE - MARGIN : INNER };
  const height = BOTTOM - TOP - (form.signed ? SIGNATURE : 0);
  return {
    quotation: {
      type: 'body',
      idx: INDEX.main,
      what: 'quotation',
      name: names.quotation,
      prompt: prompts.quotation,
      box: { ...wide, y: TOP, height },
      valign: 'top',
      style: styles.quotation,
      sizes: [SIZES.quotation[1]],
      gap: 0.3,
    },
    attribution: {
      type: 'body',
      idx: INDEX.attribution,
      what: 'attribution',
      name: names.attribution,
      prompt: prompts.person,
      box: { ...wide, y: TOP + height + SIGNATURE - ATTRIBUTION, height: ATTRIBUTION },
      valign: 'top',
      style: { ...styles.body, bold: true },
      sizes: [20],
      second: { prompt: prompts.role, size: 16, bold: false, colour: palette.quiet },
    },
  };
}
