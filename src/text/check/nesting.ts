/**
 * Returns the offset at which blocks or calls of a template nest deeper than `max`, or a path has more than `max` parts.
 * It reads the tags from front to back, because the parser takes the square of the depth and the compiler recurses.
 * Text behind a mistake that ends the parser is not read.
 */
export function tooDeepAt(text: string, max: number): number | undefined {
  const nesting = new Nesting();
  for (let tag = nextTag(text, 0); tag; tag = nextTag(text, tag.end)) {
    if (tag.deepest > max) return tag.start;
    nesting.enter(tag);
    if (nesting.depth > max) return tag.start;
  }
  return undefined;
}

/** The blocks that are open. An `{{else if}}` opens one inside the block that it belongs to, and both end together. */
class Nesting {
  depth = 0;
  readonly #opened: number[] = [];

  enter({ kind }: Tag): void {
    if (kind === 'opens') this.#opened.push(1);
    else if (kind === 'chains') this.#opened.push((this.#opened.pop() ?? 0) + 1);
    if (kind === 'opens' || kind === 'chains') this.depth += 1;
    if (kind === 'ends') this.depth -= this.#opened.pop() ?? 0;
  }
}

interface Tag {
  readonly kind: 'opens' | 'chains' | 'ends' | 'plain';
  readonly start: number;
  readonly end: number;
  /** The most calls inside one another, or parts of a path. */
  readonly deepest: number;
}

/** Returns the next tag from an offset on, comments left out; undefined when none has an end. */
function nextTag(text: string, from: number): Tag | undefined {
  for (let start = text.indexOf('{{', from); start >= 0; start = text.indexOf('{{', start)) {
    const isEscaped = text[start - 1] === '\\' && text[start - 2] !== '\\';
    const comment = at(COMMENT, text, start)?.[0];
    if (isEscaped) start += 2;
    else if (comment !== undefined) {
      const mark = comment.endsWith('--') ? /--~?\}\}/g : /\}\}/g;
      mark.lastIndex = start + comment.length;
      const end = mark.exec(text);
      if (!end) return undefined;
      start = end.index + end[0].length;
    } else return tagAt(text, start);
  }
  return undefined;
}

function tagAt(text: string, start: number): Tag | undefined {
  const [opening = '', raw, sign, inverse, chain] = at(OPENING, text, start) ?? [];
  const kind = raw ?? sign ?? inverse ?? chain ?? '';
  let [calls, parts, deepest] = [0, 0, 0];
  for (let offset = start + opening.length; ; ) {
    const word = at(WORD, text, offset)?.[0];
    if (word === undefined) return undefined;
    offset += word.length;
    if (word.startsWith('}}')) return { kind: KINDS[kind] ?? 'plain', start, end: offset, deepest };
    if (word === '(') calls += 1;
    else if (word === ')') calls -= 1;
    parts = word === '.' || word === '/' ? parts + 1 : /\s/.test(word) ? 0 : parts;
    deepest = Math.max(deepest, calls, parts);
  }
}

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}

/** The signs of blocks. */
const KINDS: Readonly<Record<string, Tag['kind']>> = {
  '#': 'opens',
  '^': 'opens',
  '{{': 'opens',
  else: 'chains',
  '/': 'ends',
  '{{/': 'ends',
};

const COMMENT = /\{\{~?!(?:--)?/y;
/** The beginning of a tag. `{{^}}` and `{{else}}` open nothing; `{{else if}}` opens a block in a chain. */
const OPENING = /\{\{(?:(\{\{\/?)|~?(?:([#/])|\^(?=\s*~?\}\})|(\^)|\s*(else)(?=\s+[^\s~}])|))/y;
/** A piece of a tag: its end, a text in quotation marks, a part in brackets, or one other character. */
const WORD = /\}\}+|"(?:\\"|[^"])*"|'(?:\\'|[^'])*'|\[[^\]]*\]|[\w$@-]+|\s+|[^"'[]/y;
