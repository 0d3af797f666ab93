import type { Item } from '../../../scene/item.ts';
import type { Text } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { group, hairline, linkedBy, textItem } from '../../frame/itemMakers.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { setOne, setText } from '../../typesetting/setText.ts';
import { PANEL_LEFT } from './openingColumn.ts';

const LEFT = PANEL_LEFT + 36;
const WIDTH = 276;
const TOP = 102;
const BOTTOM = 492;
/** Width of the numbers. */
const NUMBER = 36;

/** Draws a numbered list of links on the panel of a cover, under a small heading when there is one. */
export function panelList(page: PageFacts, list: readonly Text[], heading: Text): Item[] {
  const { names } = page.deck.words;
  const palette = page.deck.palette('dk2');
  const accented = { ...palette.styles.kicker, colour: palette.accent };
  const step = Math.min(48, (BOTTOM - TOP) / list.length);
  const line = { height: step, maxLines: 1 };
  const texts = setText(
    page,
    list.map((text) => ({
      ...{ what: 'list item', text: [text], style: palette.styles.body, width: WIDTH - NUMBER },
      ...line,
    })),
    SIZES.body,
  );
  const numbers = setText(
    page,
    list.map((text, i) => ({
      what: 'number',
      text: [[{ text: String(i + 1).padStart(2, '0'), origin: text[0]?.origin ?? page.origin }]],
      style: accented,
      width: NUMBER,
      ...line,
    })),
    SIZES.label,
  );
  const rows = list.map((text, i) => {
    const y = TOP + i * step;
    const cell = { y, height: step };
    const right = { x: LEFT + NUMBER, width: WIDTH - NUMBER, ...cell };
    const name = textItem(`${names.name} ${i + 1}`, right, texts.at(i), 'middle');
    return group(page.deck, `${names.row} ${i + 1}`, text, [
      ...(i > 0 ? [hairline(`${names.line} ${i + 1}`, LEFT, y, WIDTH, palette.hairline)] : []),
      textItem(`${names.number} ${i + 1}`, { x: LEFT, width: NUMBER, ...cell }, numbers.at(i), 'middle'),
      linkedBy(text, name, page.deck),
    ]);
  });
  if (heading.length === 0) return rows;
  const box = { x: LEFT, y: 54, width: WIDTH, height: 24 };
  const title = setOne(
    page,
    { what: 'panel heading', text: [heading], style: accented, ...box },
    SIZES.label,
  );
  return [textItem(names.panelHeading, box, title, 'middle'), ...rows];
}
