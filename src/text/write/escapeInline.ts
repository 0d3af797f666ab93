import { HAN } from '../../language/han.ts';

/** The constructs around a value in its line. */
export interface Surroundings {
  /** Whether it is inside a template's `**…**`, or where only a template makes text strong. */
  readonly strong?: boolean;
  /** Whether it is inside a template's `[…](…)`. */
  readonly link?: boolean;
}

/**
 * Writes one line of a value as inline Markdown that means the same in any place. The value keeps its own `**strong**`,
 * `*strong*` and links; inside the same construct of a template only their text stays. All other special characters are
 * escaped.
 */
export function escapeInline(text: string, where: Surroundings = {}): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(TOKEN, (token, ...groups) => {
    const {
      escaped,
      linked,
      label = '',
      stars,
      strong = '',
    } = groups.at(-1) as Record<string, string | undefined>;
    if (escaped) return token;
    if (linked)
      return where.link
        ? escapeInline(label, where)
        : `[${escapeInline(label, { ...where, link: true })}]${token.slice(label.length + 2)}`;
    if (stars) {
      const inner = escapeInline(strong, { ...where, strong: true });
      return where.strong ? inner : `${stars}${inner}${stars}`;
    }
    return token === '<!--' ? '\\<!--' : `\\${token}`;
  });
}

/** The address of a link, in balanced parentheses. `parseSlides` checks whether a deck can link to it. */
const ADDRESS = String.raw`(?:[^\s()<>\\*|]|\([^\s()<>\\*|]*\))+`;

/** The next asterisk can begin emphasis; a single one between letters or digits cannot. */
const EMPHASIS = String.raw`(?<![0-9A-Za-z](?=\*[0-9A-Za-z]))`;

/** The characters with which a token begins. */
const SPECIAL = /[*|[\]\\<]/;

const TOKEN = new RegExp(
  [
    String.raw`(?<escaped>\\[!-/:-@[-\x60{-~])`,
    String.raw`(?<linked>(?<!!)\[(?<label>[^[\]\\\n]+)\]\(${ADDRESS}(?: "[^"\n]*")?\))`,
    String.raw`${EMPHASIS}(?<stars>\*\*|\*)(?=[^\s*])(?<strong>[^*\n]*[^\s*\\])${EMPHASIS}\k<stars>(?!\*)`,
    '<!--',
    String.raw`[*|[\]]`,
    String.raw`\\$`,
  ].join('|'),
  'g',
);

/** Joins the lines of a text: without a space between Chinese characters, with one elsewhere. */
export const oneLine = (text: string): string =>
  text.replace(BETWEEN_HAN, '').replace(/[ \t]*\n[ \t\n]*/g, ' ');

const BETWEEN_HAN = new RegExp(`(?<=${HAN})[ \\t]*\\n[ \\t\\n]*(?=${HAN})`, 'gu');
