import { SaxesParser } from 'saxes';

export interface XmlAttribute {
  /** The name as the author wrote it, with its prefix. */
  readonly name: string;
  /** The name without its prefix, in lower case. */
  readonly local: string;
  /** The namespace of the prefix; empty without a prefix. */
  readonly uri: string;
  /** The value with its entities resolved. */
  readonly value: string;
}

/** An element. `name`, `local` and `uri` mean the same as in `XmlAttribute`. */
export interface XmlTag {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlTag[];
  /** The text directly in the element, also between its children. */
  readonly text: string;
}

export interface XmlContent {
  /** All elements in the order of their opening tags; the root is first. */
  readonly tags: readonly XmlTag[];
  /** Why parsing stopped early (a DOCTYPE, entities, too many tags), in words for the user; `tags` ends there. */
  readonly stopped?: string;
}

/** No drawing for a slide has more elements; a reader would need minutes. */
const MOST_TAGS = 100_000;
/** Nothing that is read nests deeper; a reader could run out of stack. */
export const DEEPEST = 256;

/**
 * Parses XML, an SVG or a part of a workbook, into at most `most` elements. `undefined` when it is not well-formed or does not declare a prefix, because readers
 * disagree on such a file. Parsing stops at a declaration, which could change the meaning of the rest, and at a limit.
 */
export function xmlTags(source: string, most = MOST_TAGS): XmlContent | undefined {
  const tags: XmlTag[] = [];
  const open: { children: XmlTag[]; text: string }[] = [];
  let stopped: string | undefined;
  const stop = (why: string): never => {
    stopped = why;
    throw new Error(why);
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('xmldecl', ({ encoding }) => {
    // The SVG is read as UTF-8; a reader that follows another encoding sees another text, unless all of it is ASCII.
    if (
      encoding &&
      !/^(utf-8|us-ascii)$/i.test(encoding) &&
      !(EXTENDS_ASCII.test(encoding) && isAscii(source))
    )
      stop(`a text in the encoding ${encoding}`);
  });
  parser.on('doctype', () => stop('a document type or entities'));
  parser.on('processinginstruction', () => stop('a processing instruction'));
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    if (tags.length === most) stop(`more than ${most} elements`);
    if (open.length === DEEPEST) stop(`elements more than ${DEEPEST} deep`);
    const named = Object.values(attributes).map((attribute) => ({
      ...attribute,
      local: lowerCase(attribute.local),
    }));
    const tag = { name, local: lowerCase(local), uri, attributes: named, children: [], text: '' };
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

/** Encodings in which ASCII text is spelled as in UTF-8. */
const EXTENDS_ASCII = /^(?:iso-8859-\d{1,2}|latin1|windows-125\d|gbk|gb2312|gb18030|big5|euc-(?:jp|kr))$/i;
const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

const lowerCase = (name: string) => name.toLowerCase();

/** Whether the parser reads `source` to its end. */
function completes(parser: SaxesParser<{ xmlns: true }>, source: string): boolean {
  try {
    parser.write(source).close();
    return true;
  } catch {
    return false;
  }
}
