import type { Item } from '../../../scene/item.ts';
import type { Sheet } from '../../deck.ts';
import { inset, PADDING } from '../../frame/grid.ts';
import { group, linked, linkOf, plate, textItem } from '../../frame/items.ts';
import { PITCH, SIZES, upTo } from '../../setting/scale.ts';
import { setText } from '../../setting/setText.ts';
import type { Callout } from './callout.ts';
import { readValue, valueText } from './value.ts';

/** Share of a card's width for the value; label and note stand beside it. */
const VALUE_SHARE = 0.5;
const PADDING_Y = 12;

/** Callouts on low, wide cards, one under the other: the value on the left, label over note beside it. */
export function calloutRows(sheet: Sheet, all: readonly Callout[]): Item[] {
  const inners = all.map(({ box }) => inset(box, PADDING, PADDING_Y));
  const widths = inners.map(({ width }) => [width * VALUE_SHARE, width * (1 - VALUE_SHARE)] as const);
  const looks = all.map(({ ground }) => sheet.deck.inks(ground).looks);
  const { size, settings: values } = setText(
    sheet,
    all.map(({ entry: { heading } }, i) => {
      const look = looks[i]?.value ?? sheet.deck.inks('lt2').looks.value;
      const valued = readValue(heading);
      const text = [valued ? valueText(valued, look) : heading];
      const [width = 0] = widths[i] ?? [];
      return { what: 'value', text, look, width, height: inners[i]?.height ?? 0, maxLines: 1 };
    }),
    upTo(SIZES.value, 64),
  );
  const { settings: words } = setText(
    sheet,
    all.map(({ entry: { paragraphs }, ground }, i) => {
      const { body, quiet } = looks[i] ?? sheet.deck.inks(ground).looks;
      const text = paragraphs.map((one, at) =>
        one.map((run) => (at === 0 ? { ...run, colour: quiet.colour } : run)),
      );
      const [, width = 0] = widths[i] ?? [];
      const look = { ...body, style: 'balanced' as const };
      return { what: 'label and note', text, look, width, height: inners[i]?.height ?? 0 };
    }),
    SIZES.body.slice(1),
  );
  const { names } = sheet.deck.words;
  return all.map(({ entry, box, ground, number }, i) => {
    const inner = inners[i] ?? box;
    const [left = 0, right = 0] = widths[i] ?? [];
    const link = linkOf(entry.paragraphs[0] ?? []);
    const value = values[i] && {
      ...values[i],
      paragraphs: values[i].paragraphs.map((one) => ({ ...one, pitch: Math.round(size * PITCH.value) })),
    };
    const beside = { ...inner, x: inner.x + left, width: right };
    return group(sheet.deck, `${names.callout} ${number}`, entry.heading, [
      plate(`${names.panel} ${number}`, box, { slot: ground }),
      textItem(`${names.value} ${number}`, { ...inner, width: left }, value, 'middle'),
      ...(entry.paragraphs.length > 0
        ? [
            linked(
              textItem(`${names.label} ${number}`, beside, words[i], 'middle'),
              link,
              link && sheet.deck.target(link)?.title,
            ),
          ]
        : []),
    ]);
  });
}
