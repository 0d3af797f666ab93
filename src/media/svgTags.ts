/** A start tag of an SVG: names as they were written, values with their entities resolved. */
export interface SvgTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text between this tag and the next one. */
  readonly text: string;
}

export interface SvgContent {
  readonly tags: readonly SvgTag[];
  /** What begins with `<!` or `<?`, comments and a plain XML declaration aside. */
  readonly declarations: readonly string[];
}

const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>|<[?!][^>]*>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
/** An encoding other than ours could hide anything. */
const PLAIN_DECLARATION = /^<\?xml\s(?![^>]*encoding\s*=\s*["'](?!utf-8["']|us-ascii["']))/i;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Takes an SVG apart into its tags; undefined when it is not well-formed, since then readers disagree on what it says. */
export function svgTags(source: string): SvgContent | undefined {
  const tags: { name: string; attributes: Map<string, string>; text: string }[] = [];
  const declarations: string[] = [];
  const open: string[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < source.length) {
    const match = PIECE.exec(source);
    if (!match) return undefined;
    const [piece, data, end, start, attributes = '', empty] = match;
    if (start) {
      if (open.length === 0 && tags.length > 0) return undefined;
      const values = attributesOf(attributes);
      if (!values) return undefined;
      tags.push({ name: start, attributes: values, text: '' });
      if (!empty) open.push(start);
    } else if (end) {
      if (open.pop() !== end) return undefined;
    } else if (/^<[?!](?!--|\[CDATA\[)/.test(piece)) {
      if (!PLAIN_DECLARATION.test(piece)) declarations.push(piece);
    } else if (!piece.startsWith('<!--')) {
      const last = tags.at(-1);
      if (last) last.text += data ?? resolve(piece);
      else if (piece.trim()) return undefined;
    }
  }
  return open.length === 0 && tags.length > 0 ? { tags, declarations } : undefined;
}

/** Undefined when an attribute stands twice. */
function attributesOf(written: string): Map<string, string> | undefined {
  const found = [...written.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single]) => [name, resolve(double ?? single ?? '')] as const,
  );
  const values = new Map(found);
  return values.size === found.length ? values : undefined;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolve(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    if (name) return NAMED[name] ?? all;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
