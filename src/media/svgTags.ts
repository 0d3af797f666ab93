import { SaxesParser } from 'saxes';

/** A start tag of an SVG: names as they were written, values with their entities resolved. */
export interface SvgTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text between this tag and the next one. */
  readonly text: string;
}

export interface SvgContent {
  readonly tags: readonly SvgTag[];
  /** Document types and processing instructions, as they begin; a plain XML declaration is none. */
  readonly declarations: readonly string[];
}

/**
 * Takes an SVG apart into its tags; undefined when it is not well-formed, since then readers disagree on what it says.
 * With declarations it may be well-formed by entities of its own: then it is what stands before the first of them.
 */
export function svgTags(source: string): SvgContent | undefined {
  const tags: { name: string; attributes: Map<string, string>; text: string }[] = [];
  const declarations: string[] = [];
  const parser = new SaxesParser();
  parser.on('xmldecl', ({ encoding }) => {
    // An encoding other than ours could hide anything.
    if (encoding && !/^(utf-8|us-ascii)$/i.test(encoding)) declarations.push('<?xml');
  });
  parser.on('doctype', () => declarations.push('<!DOCTYPE'));
  parser.on('processinginstruction', ({ target }) => declarations.push(`<?${target}`));
  parser.on('opentag', ({ name, attributes }) => {
    tags.push({ name, attributes: new Map(Object.entries(attributes)), text: '' });
  });
  const addText = (text: string) => {
    const last = tags.at(-1);
    if (last) last.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  const wellFormed = completes(parser, source);
  return wellFormed || (declarations.length > 0 && tags.length > 0) ? { tags, declarations } : undefined;
}

function completes(parser: SaxesParser, source: string): boolean {
  try {
    parser.write(source).close();
    return true;
  } catch {
    return false;
  }
}
