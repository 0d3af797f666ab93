/** A word or a line on a page: its text without blanks, its edges and the middle of its height, in points. */
export interface Words {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  /** Whether a line begins or ends within a word, so that the edge there is not its own. */
  readonly isCut?: boolean;
}

/** A line of a drawing, with the edge by which it is placed. */
export interface DrawnLine {
  readonly text: string;
  readonly align: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
}

/** Reads the lines of text in a drawing of `pageSvg`. */
export function drawnLines(svg: string): DrawnLine[] {
  return [...svg.matchAll(/<text x="([^"]*)" y="([^"]*)" text-anchor="(\w+)"[^>]*>(.*?)<\/text>/gs)].map(
    ([, x, y, align, inner = '']) => ({
      text: bare(unescaped(inner.replace(/<[^>]*>/g, ''))),
      align: align as DrawnLine['align'],
      x: Number(x),
      baseline: Number(y),
      size: Math.max(...[...inner.matchAll(/font-size="([^"]*)"/g)].map(([, size]) => Number(size))),
    }),
  );
}

/** Reads the words of each page from what `pdftotext -bbox` prints. */
export function wordsOfPages(html: string): Words[][] {
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/gs)].map(
        ([, left, top, right, bottom, text = '']) => ({
          text: bare(unescaped(text)),
          left: Number(left),
          right: Number(right),
          middle: (Number(top) + Number(bottom)) / 2,
        }),
      ),
    );
}

/**
 * Finds a drawn line among the words of a page: words whose middle is near the line's, from left to right, that together read as
 * the line. Returns its edges; undefined where the page breaks the text elsewhere.
 */
export function lineOnPage(line: DrawnLine, words: readonly Words[]): Words | undefined {
  const middle = line.baseline - 0.36 * line.size;
  const near = words
    .filter((word) => Math.abs(word.middle - middle) < 0.6 * line.size && word.text !== '')
    .sort((a, b) => a.left - b.left);
  const whole = near.map(({ text }) => text).join('');
  const found: Words[] = [];
  for (let at = whole.indexOf(line.text); at >= 0; at = whole.indexOf(line.text, at + 1)) {
    let begin = 0;
    const parts = near.filter(({ text }) => {
      const end = begin + text.length;
      const isPart = end > at && begin < at + line.text.length;
      begin = end;
      return isPart;
    });
    const [first] = parts;
    if (!first) continue;
    const right = Math.max(...parts.map((part) => part.right));
    const isCut = parts.map(({ text }) => text).join('') !== line.text;
    found.push({ text: line.text, left: first.left, right, middle: first.middle, isCut });
  }
  const off = (one: Words) => Math.abs(edgeOf(one, line.align) - line.x);
  return found.sort((a, b) => off(a) - off(b))[0];
}

/** The edge or the middle by which a line is placed. */
export function edgeOf({ left, right }: Words, align: DrawnLine['align']): number {
  return { start: left, middle: (left + right) / 2, end: right }[align];
}

/** Removes blanks, whose widths and breaks viewers choose, and what PDF text writes otherwise. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b\u2060\ufeff\u00ad]+/gu, '');

const unescaped = (xml: string): string =>
  xml
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
