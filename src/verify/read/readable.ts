/**
 * A text as the figure finder wants it: half-width digits and signs, no inline Markdown, no space that a
 * typesetter may or may not have put between Han and digits. `at(i)` is the offset in the text as written.
 */
export interface Readable {
  readonly text: string;
  at(index: number): number;
}

/** Blank lines stay as one `\n`, so that nothing is read across paragraphs. */
export function readable(written: string): Readable {
  const offsets: number[] = [];
  let text = '';
  const keep = (characters: string, offset: number) => {
    for (let i = 0; i < characters.length; i++) offsets.push(offset);
    text += characters;
  };
  const skipped = markdownMarks(written);
  let offset = 0;
  while (offset < written.length) {
    const skip = skipped.get(offset);
    const gap = /^\s+/u.exec(written.slice(offset));
    if (skip !== undefined) offset += skip;
    else if (gap) {
      const next = written[offset + gap[0].length] ?? '';
      if (/\n\s*\n/.test(gap[0])) keep('\n', offset);
      else if (/[\p{Script=Latin}\d,.]/u.test(text.at(-1) ?? '') && /[\p{Script=Latin}\d]/u.test(next))
        keep(' ', offset);
      offset += gap[0].length;
    } else {
      const grouping = /^[０-９]，[０-９]{3}(?![０-９])$/u.test(written.slice(offset - 1, offset + 4));
      keep(grouping ? ',' : halfWidth(written[offset] ?? ''), offset);
      offset++;
    }
  }
  offsets.push(written.length);
  return { text, at: (index) => offsets[Math.min(index, offsets.length - 1)] ?? written.length };
}

/** Offsets of emphasis, link and escape marks, with their lengths. */
function markdownMarks(written: string): Map<number, number> {
  const marks = new Map<number, number>();
  for (const m of written.matchAll(/\*{1,3}|`|\\(?=[!-/:-@[-`{-~])/g)) marks.set(m.index, m[0].length);
  for (const m of written.matchAll(/\[([^\]\n]*)\]\([^)\n]*\)/g)) {
    marks.set(m.index, 1);
    marks.set(m.index + 1 + (m[1] ?? '').length, m[0].length - 1 - (m[1] ?? '').length);
  }
  return marks;
}

const FULL_WIDTH = /[\uff05\uff0b\uff0c-\uff0f\uff10-\uff1a\uff21-\uff3a\uff41-\uff5a\uffe5]/;

function halfWidth(character: string): string {
  if (character === '−' || character === '﹣') return '-';
  if (character === '○') return '〇';
  if (character === '，' || !FULL_WIDTH.test(character)) return character;
  return character === '￥' ? '¥' : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
