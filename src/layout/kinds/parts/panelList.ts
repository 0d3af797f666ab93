import type { Item } from '../../../scene/item.ts';
import type { Text } from '../../../slides/slide.ts';
import type { Sheet } from '../../deck.ts';
import { group, hairline, linked, linkOf, textItem } from '../../frame/items.ts';
import { SIZES } from '../../setting/scale.ts';
import { setText } from '../../setting/setText.ts';
import { PANEL_LEFT } from './openingColumn.ts';

const LEFT = PANEL_LEFT + 36;
const WIDTH = 276;
const TOP = 102;
const BOTTOM = 492;
const NUMBER = 36;

/** A numbered list of links down the panel, under a small heading. */
export function panelList(sheet: Sheet, list: readonly Text[], heading: Text): Item[] {
  const { words } = sheet.deck;
  const inks = sheet.deck.inks('dk2');
  const looks = inks.looks;
  const step = Math.min(48, (BOTTOM - TOP) / list.length);
  const line = { height: step, maxLines: 1 };
  const names = setText(
    sheet,
    list.map((text) => ({
      what: 'list item',
      text: [text],
      look: looks.body,
      width: WIDTH - NUMBER,
      ...line,
    })),
    SIZES.body,
  ).settings;
  const numbers = setText(
    sheet,
    list.map((text, i) => ({
      what: 'number',
      text: [[{ text: String(i + 1).padStart(2, '0'), origin: text[0]?.origin ?? sheet.origin }]],
      look: { ...looks.kicker, colour: inks.accent },
      width: NUMBER,
      ...line,
    })),
    SIZES.label,
  ).settings;
  const title = setText(
    sheet,
    [
      {
        what: 'panel heading',
        text: [heading],
        look: { ...looks.kicker, colour: inks.accent },
        width: WIDTH,
        height: 24,
      },
    ],
    SIZES.label,
  ).settings[0];
  const rows = list.map((text, i) => {
    const y = TOP + i * step;
    const link = linkOf(text);
    const tip = link ? sheet.deck.target(link)?.title : undefined;
    const cell = { y, height: step };
    const name = textItem(
      `${words.names.name} ${i + 1}`,
      { x: LEFT + NUMBER, width: WIDTH - NUMBER, ...cell },
      names[i],
      'middle',
    );
    return group(sheet.deck, `${words.names.row} ${i + 1}`, text, [
      ...(i > 0 ? [hairline(`${words.names.line} ${i + 1}`, LEFT, y, WIDTH, inks.hairline)] : []),
      textItem(`${words.names.number} ${i + 1}`, { x: LEFT, width: NUMBER, ...cell }, numbers[i], 'middle'),
      linked(name, link, tip),
    ]);
  });
  const top = textItem(
    words.names.panelHeading,
    { x: LEFT, y: 54, width: WIDTH, height: 24 },
    title,
    'middle',
  );
  return [...(heading.length > 0 ? [top] : []), ...rows];
}
