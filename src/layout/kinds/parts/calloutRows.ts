import type { Item } from '../../../scene/item.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { inset, PADDING } from '../../frame/grid.ts';
import { group, linkedBy, plate, textItem, textItems } from '../../frame/itemMakers.ts';
import { PITCH, SIZES, upTo } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import { type Callout, withPitch } from './callout.ts';
import { valueText } from './value.ts';

/** Share of a card's width for the value; label and note take the rest. */
const VALUE_SHARE = 0.5;
const PADDING_Y = 12;

/** Draws callouts on low, wide cards in a column: the value on the left, label above note on the right of it. */
export function calloutRows(page: PageFacts, all: readonly Callout[]): Item[] {
  const rows = all.map((callout) => {
    const inner = inset(callout.box, PADDING, PADDING_Y);
    const [left, right] = [inner.width * VALUE_SHARE, inner.width * (1 - VALUE_SHARE)];
    const { styles } = page.deck.palette(callout.ground);
    return { ...callout, inner, left, right, styles };
  });
  const values = setText(
    page,
    rows.map(({ entry, inner, left, styles: { value: style } }) => {
      const text = [valueText(entry.heading, style)];
      return { what: 'value', text, style, width: left, height: inner.height, maxLines: 1 };
    }),
    upTo(SIZES.value, 64),
  );
  const words = setText(
    page,
    rows.map(({ entry, inner, right, styles: { body, quiet } }) => {
      const text = entry.paragraphs.map((paragraph, i) =>
        paragraph.map((run) => (i === 0 ? { ...run, colour: quiet.colour } : run)),
      );
      const style = { ...body, breaking: 'balanced' as const };
      return { what: 'label and note', text, style, width: right, height: inner.height };
    }),
    SIZES.body.slice(1),
  );
  const { names } = page.deck.words;
  const pitch = Math.round(values.size * PITCH.value);
  return rows.map(({ entry, box, ground, number, inner, left, right }, i) => {
    const beside = { ...inner, x: inner.x + left, width: right };
    const [label] = entry.paragraphs;
    return group(page.deck, `${names.callout} ${number}`, entry.heading, [
      plate(`${names.panel} ${number}`, box, { slot: ground }),
      textItem(
        `${names.value} ${number}`,
        { ...inner, width: left },
        withPitch(values.at(i), pitch),
        'middle',
      ),
      ...textItems(`${names.label} ${number}`, beside, words.at(i), 'middle').map((item) =>
        label ? linkedBy(label, item, page.deck) : item,
      ),
    ]);
  });
}
