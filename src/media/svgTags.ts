import { SaxesParser } from 'saxes';

export interface SvgAttribute {
  /** As it was written. */
  readonly name: string;
  /** Without its prefix, in small letters. */
  readonly local: string;
  /** The namespace of its prefix; empty without one. */
  readonly uri: string;
  /** With its entities resolved. */
  readonly value: string;
}

/** An element of an SVG; its names and namespace are told as those of its attributes. */
export interface SvgTag {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly SvgAttribute[];
  readonly children: readonly SvgTag[];
  /** What stands directly in it, also between its children. */
  readonly text: string;
}

export interface SvgContent {
  /** All of them, in the order in which they open: the root first. */
  readonly tags: readonly SvgTag[];
  /** Why reading stopped early (a DOCTYPE, entities, too many tags), in words for the user; `tags` ends there. */
  readonly stopped?: string;
}

/** More than any drawing of a slide has; readers that follow each of them need minutes, or all the stack there is. */
const MOST_TAGS = 100_000;
export const DEEPEST = 256;

/**
 * Takes an SVG apart into its tags; undefined when it is not well-formed or uses a prefix that it does not declare,
 * since then readers disagree on what it says. Stops at declarations, which could make anything of what follows, and
 * where there are too many tags.
 */
export function svgTags(source: string): SvgContent | undefined {
  const tags: SvgTag[] = [];
  const open: { children: SvgTag[]; text: string }[] = [];
  let stopped: string | undefined;
  const stop = (why: string): never => {
    stopped = why;
    throw new Error(why);
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('xmldecl', ({ encoding }) => {
    // An encoding other than ours could hide anything.
    if (encoding && !/^(utf-8|us-ascii)$/i.test(encoding)) stop('a processing instruction');
  });
  parser.on('doctype', () => stop('a document type or entities'));
  parser.on('processinginstruction', () => stop('a processing instruction'));
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    if (tags.length === MOST_TAGS) stop(`more than ${MOST_TAGS} elements`);
    if (open.length === DEEPEST) stop(`elements more than ${DEEPEST} deep`);
    const named = Object.values(attributes).map((attribute) => ({
      ...attribute,
      local: small(attribute.local),
    }));
    const tag = { name, local: small(local), uri, attributes: named, children: [], text: '' };
    tags.push(tag);
    open.at(-1)?.children.push(tag);
    open.push(tag);
  });
  parser.on('closetag', () => open.pop());
  const addText = (text: string) => {
    const within = open.at(-1);
    if (within) within.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  if (completes(parser, source)) return { tags };
  return stopped === undefined ? undefined : { tags, stopped };
}

const small = (name: string) => name.toLowerCase();

function completes(parser: SaxesParser<{ xmlns: true }>, source: string): boolean {
  try {
    parser.write(source).close();
    return true;
  } catch {
    return false;
  }
}
