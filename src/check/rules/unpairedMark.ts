import type { Slide, Text } from '../../slides/slide.ts';
import { plainText } from '../../slides/slide.ts';
import { type Passage, placeIn } from '../passages.ts';
import { rule } from '../rule.ts';

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

export const unpairedMark = rule('unpaired-mark', (deck, found) => {
  for (const passage of deck.passages()) {
    for (const { mark, at } of unpaired(passage))
      found({ mark, partner: partnerOf(mark) }, placeIn(passage, at, at + 1));
  }
});

/** Marks of a passage that have no partner. A quotation of several paragraphs opens each, but closes only the last. */
function unpaired({ plain, part, text, slide }: Passage): { mark: string; at: number }[] {
  const open: { mark: string; at: number }[] = [];
  const lonely: { mark: string; at: number }[] = [];
  for (const { 0: mark, index: at } of plain.matchAll(MARKS)) {
    if (mark === '’' && isApostrophe(plain, at)) continue;
    if (!CLOSING.has(mark)) open.push({ mark, at });
    else if (CLOSES[open.at(-1)?.mark ?? ''] === mark) open.pop();
    else lonely.push({ mark, at });
  }
  const carriesOn = part === 'quotation' && !isLastOfQuotation(text, slide);
  return [...lonely, ...open].filter(({ at }) => !(carriesOn && at === 0)).sort((a, b) => a.at - b.at);
}

const isApostrophe = (plain: string, at: number) => /[\p{Script=Latin}\d]/u.test(plain[at - 1] ?? '');

const isLastOfQuotation = (text: Text, slide: Slide): boolean =>
  [slide, ...slide.entries]
    .flatMap((body) => body.quotations)
    .some((q) => {
      const last = q.paragraphs.at(-1);
      return last !== undefined && plainText(last) === plainText(text);
    });

const partnerOf = (mark: string): string =>
  CLOSES[mark] ?? Object.keys(CLOSES).find((open) => CLOSES[open] === mark) ?? '';
