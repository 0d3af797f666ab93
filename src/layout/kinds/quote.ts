import type { Item } from '../../scene/item.ts';
import { plainText, type Slide } from '../../slides/slide.ts';
import { unmeasuredScripts } from '../../typography/faces/scripts.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../frame/entrySpec.ts';
import { INNER, MARGIN } from '../frame/grid.ts';
import { bar } from '../frame/itemMakers.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import type { Tone } from '../frame/tone.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { PITCH, quarters, SIZES } from '../typesetting/scale.ts';
import { setOne } from '../typesetting/setText.ts';
import {
  BESIDE,
  frameOf,
  type Ground,
  groundItems,
  groundName,
  groundOrnament,
  groundPlaceholder,
  groundRemark,
  groundsAt,
  type PicturePlace,
  readGround,
  slotOf,
} from './parts/ground.ts';
import { hangingMark, LARGE_PITCH, nameAndRole, setQuotation, withClosingMark } from './parts/quotation.ts';

/** The quotation and its attribution stand in the middle between these, in points from the top of the slide. */
const TOP = 120;
const BOTTOM = 420;
/** The rule between quotation and name, and the space above and below it, in points. */
const RULE = { before: 18, width: 48, height: 3, after: 9 } as const;
const UNDER = RULE.before + RULE.height + RULE.after;
/** What the closing mark may reach into the space before a picture, in points. */
const HANGS = 36;
/** Space between paragraphs of a quotation, in em. */
const GAP = 0.3;

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
          const { labels } = deck.words;
          const label = signed ? labels.quote : labels.quoteUnsigned;
          return {
            name: nameOf(form),
            label: label + groundRemark(deck, ground, ownTone(ground.place)),
            occasional: !signed || ground.tone !== ownTone(ground.place),
            frame: frameOf(deck, ground),
            items: groundOrnament(deck, ground),
            placeholders: [...groundPlaceholder(deck, ground), entryPlaceholder(specOf(deck, form))],
          };
        }),
      ),
    ),
  place: contentPage((slide, page) => {
    const ground = readGround(slide, page, ['right'], ownTone);
    const { attribution } = nth(slide.quotations, 0);
    const form: Form = { ...ground, signed: attribution.length > 0 };
    return {
      layout: nameOf(form),
      frame: frameOf(page.deck, ground),
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
  const palette = deck.palette(slotOf(deck, form));
  const spec = specOf(deck, form);
  const { box, levels } = spec;
  const { paragraphs: text, attribution } = nth(slide.quotations, 0);
  const [name, role] = attribution.flatMap(nameAndRole).map((words, i) => {
    const { style, size } = nth(levels, i + 1);
    const boxText = { what: 'attribution', text: [words], style, width: box.width, height: 60, maxLines: 2 };
    return setOne(page, boxText, [size]);
  });
  const signed = form.signed ? UNDER + (name?.height ?? 0) + (role?.height ?? 0) : 0;
  const style = { ...nth(levels, 0).style, pitch: PITCH.body };
  const room = box.height - signed;
  const set = setQuotation(
    {
      ...{ what: 'quotation', text: withClosingMark(text, palette.accentLarge), style },
      ...{ gap: GAP, width: box.width, height: room },
    },
    page,
  );
  const y = quarters(box.y + Math.max(0, room - set.height) / 2);
  const rule = {
    x: MARGIN,
    y: quarters(y + set.height + RULE.before),
    width: RULE.width,
    height: RULE.height,
  };
  // The rule could cut through a text whose lines nobody can count.
  const certain = text.every((words) => unmeasuredScripts(plainText(words)).length === 0);
  const parts = [
    { level: 0, text: set },
    ...(name ? [{ level: 1, text: name }] : []),
    ...(role ? [{ level: 2, text: role }] : []),
  ];
  return [
    ...hangingMark(set.paragraphs, { x: MARGIN, y }, palette.accentLarge, deck),
    ...entryItem(spec, nth(text, 0), parts, deck),
    ...(form.signed && certain ? [bar(deck.words.names.rule, rule, palette.rule)] : []),
  ];
}

/** The placeholder: the quotation, and name and role as the levels below it, in the middle of the place of all three. */
function specOf(deck: DeckFacts, form: Form): EntrySpec {
  const { names, prompts } = deck.words;
  const { styles, quiet } = deck.palette(slotOf(deck, form));
  const name = { prompt: prompts.person, style: { ...styles.body, bold: true }, size: 20, before: UNDER };
  const role = { prompt: prompts.role, style: { ...styles.body, colour: quiet }, size: 16 };
  return {
    idx: INDEX.main,
    name: names.quotation,
    box: {
      ...{ x: MARGIN, y: TOP, height: BOTTOM - TOP },
      width: form.place === 'right' ? BESIDE - MARGIN + HANGS : INNER,
    },
    valign: 'middle',
    levels: [
      {
        prompt: prompts.quotation,
        style: { ...styles.quotation, pitch: LARGE_PITCH },
        size: SIZES.quotation[1],
      },
      ...(form.signed ? [name, role] : []),
    ],
  };
}
