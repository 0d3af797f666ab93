import type { TextItem } from '../../../scene/item.ts';
import type { Entry } from '../../../slides/slide.ts';
import { textBox } from '../../../typography/textBox.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem } from '../../frame/entrySpec.ts';
import { inset } from '../../frame/grid.ts';
import { linkedBy } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import { PITCH, SIZES, upTo } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import type { CalloutPlace } from './callout.ts';
import { setValues } from './setValues.ts';

/** Share of the width for the value; label and note take the rest. */
const VALUE_SHARE = 0.5;
/** Space beside the texts on a plate, and above and below them, in points. */
const [PADDING_X, PADDING_Y] = [24, 12];
const VALUES = upTo(SIZES.value, 64);
const TEXTS = SIZES.body.slice(1);

/** The placeholders of a callout in a low, wide place: the value on the left, label above note on the right of it. */
export function calloutRowSpecs(
  deck: DeckFacts,
  { box, ground, number, ruled }: CalloutPlace,
): { value: EntrySpec; words: EntrySpec } {
  const { names, samples } = deck.words;
  const { styles, quiet } = deck.palette(ground);
  const inner = inset(box, ruled ? 0 : PADDING_X, PADDING_Y);
  const left = inner.width * VALUE_SHARE;
  const [size, text] = [nth(VALUES, 0), nth(TEXTS, 0)];
  const style = { ...styles.body, breaking: 'balanced' as const };
  return {
    value: {
      idx: INDEX.entry + number - 1,
      name: `${names.callout} ${number}`,
      box: { ...inner, width: left },
      valign: 'middle',
      levels: [{ prompt: samples.value, style: styles.value, size, pitch: Math.round(size * PITCH.value) }],
    },
    words: {
      idx: INDEX.beside + number - 1,
      name: `${names.label} ${number}`,
      box: { ...inner, x: inner.x + left, width: inner.width - left },
      valign: 'middle',
      levels: [
        { prompt: samples.label, style: { ...style, colour: quiet }, size: text },
        { prompt: samples.note, style, size: text },
      ],
    },
  };
}

/** Fills the placeholders of low callouts in a column. Reports a text that does not fit at the smallest size. */
export function calloutRows(
  page: PageFacts,
  entries: readonly Entry[],
  places: readonly CalloutPlace[],
): TextItem[] {
  const rows = entries.map((entry, i) => ({ entry, ...calloutRowSpecs(page.deck, nth(places, i)) }));
  const { values } = setValues(
    page,
    rows.map(({ entry: { heading }, value }) => {
      const { width, height } = textBox(value);
      return { heading, style: nth(value.levels, 0).style, width, height };
    }),
    VALUES,
  );
  const texts = setText(
    page,
    rows.map(({ entry, words: { box, levels } }) => {
      const text = entry.paragraphs.map((paragraph, i) => {
        const { colour } = nth(levels, i).style;
        return paragraph.map((run) => ({ ...run, colour }));
      });
      return {
        what: 'label and note',
        text,
        style: nth(levels, 0).style,
        width: box.width,
        height: box.height,
      };
    }),
    TEXTS,
  );
  return rows.flatMap(({ entry, value, words }, i) => {
    const [label = []] = entry.paragraphs;
    const { pitch = 0 } = nth(value.levels, 0);
    return [
      ...entryItem(value, entry.heading, [{ level: 0, text: values.at(i), pitch }], page.deck),
      ...entryItem(words, label, [{ level: 0, text: texts.at(i), deeper: true }], page.deck),
    ].map((item) => linkedBy(label, item, page.deck));
  });
}
