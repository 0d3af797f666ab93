import { Report } from '../../../diagnostics/report.ts';
import type { Item, ShapeItem, TextItem } from '../../../scene/item.ts';
import type { Chapter, PageFacts } from '../../deckFacts.ts';
import { across, MARGIN } from '../../frame/grid.ts';
import { group, linked, textItem } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { nth } from '../../nth.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import type { StyledText, TextStyle } from '../../typesetting/textStyle.ts';

/** The row of dashes, and the names below it. */
const ROW = { x: MARGIN, y: 468, width: 288, height: 3 } as const;
const NAMES = { ...ROW, y: 481.5, height: 24 } as const;
/** Dashes of more chapters stand closer; of more than the most there are none. */
const MANY = 12;
const MOST = 24;

/**
 * The progress row at the foot of a divider: a dash for each chapter, each with a link, and below it the name of this one and
 * of the next; the next alone where this one is the title (`named`). Names that do not fit the row are left out; those of all chapters are in the tips of the dashes.
 */
export function chapterRow(page: PageFacts, palette: Palette, named: boolean): Item[] {
  const { chapters, words } = page.deck;
  if (chapters.length < 2) return [];
  const shown =
    chapters.length > MOST ? [] : [group(page.deck, words.names.progress, [], dashes(page, palette))];
  return [...shown, ...namesBelow(page, palette, named)];
}

/** A dash for each chapter, with a link. */
function dashes({ deck: { chapters, words }, chapter: own }: PageFacts, palette: Palette): ShapeItem[] {
  const here = own?.number ?? 0;
  const boxes = across(ROW, chapters.length, chapters.length > MANY ? 3 : 6);
  return chapters.map((chapter, i): ShapeItem => {
    const tip = `${chapter.number}${words.gap}${chapter.name}`;
    return {
      kind: 'shape',
      shape: 'rect',
      name: `${words.names.unit} ${tip}`,
      key: chapter.id,
      box: nth(boxes, i),
      fill: colourOf(chapter.number - here, palette),
      ...{ link: `#${chapter.id}`, tip, described: { alt: tip } },
    };
  });
}

/** The accent for this chapter, and the text's colour for the others, paler for those to come. */
const colourOf = (ahead: number, { rule, text, hairline }: Palette) =>
  ahead === 0 ? rule : ahead < 0 ? { ...text, alpha: 0.6 } : hairline;

/** The name of this chapter on the left and of the next on the right, with a link; the next alone where both do not fit. */
function namesBelow(page: PageFacts, palette: Palette, named: boolean): TextItem[] {
  const { chapter: own } = page;
  const { chapters, words } = page.deck;
  const next = own && chapters[own.number];
  const bold: TextStyle = { ...palette.styles.body, bold: true };
  const one = (text: string): StyledText => [{ text, origin: page.origin }];
  const both = [
    ...(own && !named ? [{ chapter: own, text: one(own.name), style: bold, isNext: false }] : []),
    ...(next
      ? [
          {
            ...{ chapter: next, text: one(`${words.next}${words.gap}${next.name}`), isNext: true },
            style: { ...palette.styles.quiet, align: 'right' as const },
          },
        ]
      : []),
  ];
  const trial = { ...page, report: new Report() };
  const box = { height: NAMES.height, width: NAMES.width, maxLines: 1 };
  const texts = setText(
    trial,
    both.map(({ text, style }) => ({ what: 'section name', text: [text], style, ...box })),
    SIZES.label.slice(0, 1),
  );
  const widths = both.map((_, i) => texts.at(i).width);
  const room = NAMES.width - 12 * (both.length - 1);
  const fits = widths.reduce((sum, width) => sum + width, 0) <= room;
  return both.flatMap(({ chapter, isNext }, i) => {
    if (!fits && (nth(widths, i) > NAMES.width || !isNext)) return [];
    return [nameItem(chapter, i, isNext, fits ? share(widths, i) : { x: NAMES.x, width: NAMES.width })];
  });

  function nameItem(chapter: Chapter, i: number, isNext: boolean, place: { x: number; width: number }) {
    const item = textItem(`${words.names.unitName} ${chapter.number}`, { ...NAMES, ...place }, texts.at(i));
    return { ...linked(item, `#${chapter.id}`, chapter.name), key: isNext ? 'next name' : 'own name' };
  }
}

/** The part of the row for the first or the second of two names: the first has its width and a little more. */
function share(widths: readonly number[], index: number): { x: number; width: number } {
  if (widths.length === 1) return { x: NAMES.x, width: NAMES.width };
  const free = NAMES.width - widths.reduce((sum, width) => sum + width, 0);
  const first = nth(widths, 0) + free / 2;
  return index === 0 ? { x: NAMES.x, width: first } : { x: NAMES.x + first, width: NAMES.width - first };
}
