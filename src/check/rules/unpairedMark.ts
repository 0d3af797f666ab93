import type { Slide, Text } from '../../slides/slide.ts';
import { plainText } from '../../slides/slide.ts';
import { rule } from '../rule.ts';
import { placeIn, type SlideParagraph } from '../slideParagraphs.ts';

/** The closing mark of each opening mark. */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
};
const MARKS = /[“”‘’「」『』（）()《》〈〉【】〔〕]/gu;
const CLOSING = new Set(Object.values(CLOSES));

export const unpairedMark = rule('unpaired-mark', (deck, add) => {
  for (const paragraph of deck.paragraphs()) {
    for (const { sign, index } of unpaired(paragraph))
      add({ sign, partner: partnerOf(sign) }, placeIn(paragraph, index, index + 1));
  }
});

/** A mark of a pair, and its offset in the paragraph. */
interface Sign {
  readonly sign: string;
  readonly index: number;
}

/** The marks of a paragraph without a partner. A quotation of several paragraphs opens each of them, but closes only the last. */
function unpaired({ plain, use, text, slide }: SlideParagraph): Sign[] {
  const open: Sign[] = [];
  const lonely: Sign[] = [];
  for (const { 0: sign, index } of plain.matchAll(MARKS)) {
    if (sign === '’' && isApostrophe(plain, index)) continue;
    if (!CLOSING.has(sign)) open.push({ sign, index });
    else if (CLOSES[open.at(-1)?.sign ?? ''] === sign) open.pop();
    else lonely.push({ sign, index });
  }
  const carriesOn = use === 'quotation' && !isLastOfQuotation(text, slide);
  return [...lonely, ...open]
    .filter(({ index }) => !(carriesOn && index === 0))
    .sort((a, b) => a.index - b.index);
}

const isApostrophe = (plain: string, index: number) => /[\p{Script=Latin}\d]/u.test(plain.charAt(index - 1));

const isLastOfQuotation = (text: Text, slide: Slide): boolean =>
  [slide, ...slide.entries]
    .flatMap((body) => body.quotations)
    .some(({ paragraphs }) => {
      const last = paragraphs.at(-1);
      return last !== undefined && plainText(last) === plainText(text);
    });

const partnerOf = (sign: string): string =>
  CLOSES[sign] ?? String(Object.keys(CLOSES).find((open) => CLOSES[open] === sign));
