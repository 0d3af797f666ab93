/** A stretch of text as a PDF shows it, in points from the page's top left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<\/word>/g;

/** The words of each page, in drawing order, from what `pdftotext -raw -bbox` prints. */
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

/** Where lines break and how wide blanks are is the viewer's own; what stands between them is not. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b\u2060\ufeff]+/g, '');
