/** Where a value stands in its line. */
export interface Surroundings {
  /** Inside a template's `**…**`, or where only a template makes text strong. */
  readonly strong?: boolean;
  /** Inside a template's `[…](…)`. */
  readonly link?: boolean;
}

/**
 * One line of a value as inline Markdown that means the same wherever it stands: its own `**strong**`, `*strong*` and
 * links stay (inside a template's their text stays), everything else that could mark something is escaped.
 */
export function escapeInline(text: string, where: Surroundings = {}): string {
  if (!MARK.test(text)) return text;
  return text.replace(TOKEN, (token, ...groups) => {
    const { escaped, linked, label, stars, strong } = groups.at(-1) as Record<string, string | undefined>;
    if (escaped) return token;
    if (linked)
      return where.link
        ? escapeInline(label ?? '', where)
        : `[${escapeInline(label ?? '', { ...where, link: true })}]${token.slice((label ?? '').length + 2)}`;
    if (stars) {
      const inner = escapeInline(strong ?? '', { ...where, strong: true });
      return where.strong ? inner : `${stars}${inner}${stars}`;
    }
    return token === '<!--' ? '\\<!--' : `\\${token}`;
  });
}

/** What a link leads to, in balanced parentheses; whether a deck can link to it, the reader of the slide text says. */
const ADDRESS = String.raw`(?:[^\s()<>\\*|]|\([^\s()<>\\*|]*\))+`;

/** An asterisk comes next that can mark something: not a single one between letters or digits. */
const MARKS = String.raw`(?<![0-9A-Za-z](?=\*[0-9A-Za-z]))`;

/** What a token begins with. */
const MARK = /[*|[\]\\<]/;

const TOKEN = new RegExp(
  [
    String.raw`(?<escaped>\\[!-/:-@[-\x60{-~])`,
    String.raw`(?<linked>(?<!!)\[(?<label>[^[\]\\\n]+)\]\(${ADDRESS}(?: "[^"\n]*")?\))`,
    String.raw`${MARKS}(?<stars>\*\*|\*)(?=[^\s*])(?<strong>[^*\n]*[^\s*\\])${MARKS}\k<stars>(?!\*)`,
    '<!--',
    String.raw`[*|[\]]`,
    String.raw`\\$`,
  ].join('|'),
  'g',
);
