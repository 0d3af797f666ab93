/** A stretch of text in a PDF, in points from the top left corner of the page. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<\/word>/g;

/** Reads the words of each page, in drawing order, from the output of `pdftotext -raw -bbox`. */
export function wordsOf(html: string): Word[][] {
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
        text: bare(text.replace(/&(amp|lt|gt|quot);/g, (_, name: keyof typeof NAMED) => NAMED[name])),
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom),
      })),
    );
}

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"' } as const;

/** Removes blanks, because viewers choose where lines break and how wide blanks are. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b\u2060\ufeff]+/g, '');
