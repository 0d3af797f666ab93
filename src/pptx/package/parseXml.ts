import { XmlElement, XmlText } from './xmlTree.ts';

/**
 * Parses a part of a package and gives its root. Throws when it is not well-formed, or has a document type: Office
 * files have none, and entities declared there are an old way to attack a parser.
 */
export function parseXml(xml: string): XmlElement {
  const document = new XmlElement('#document');
  let open = document;
  let at = 0;
  for (let tag = xml.indexOf('<'); tag >= 0; tag = xml.indexOf('<', at)) {
    if (tag > at) open.appendChild(new XmlText(resolved(xml.slice(at, tag))));
    at = skipped(xml, tag);
    if (at > tag) continue;
    if (xml[tag + 1] === '/') {
      at = xml.indexOf('>', tag) + 1;
      const name = xml.slice(tag + 2, at - 1).trimEnd();
      if (at === 0 || !open.parentNode || name !== open.nodeName) throw malformed(xml, tag);
      open = open.parentNode;
      continue;
    }
    START.lastIndex = tag;
    const [whole, name, attributes = '', empty] = START.exec(xml) ?? [];
    if (whole === undefined || name === undefined) throw malformed(xml, tag);
    const element = open.appendChild(new XmlElement(name));
    for (const [, key = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
      element.setAttribute(key, resolved(double ?? single ?? ''));
    }
    if (!empty) open = element;
    at = tag + whole.length;
  }
  const root = document.childNodes.find((node) => node instanceof XmlElement);
  if (open !== document || !root) throw malformed(xml, xml.length);
  document.removeChild(root);
  return root;
}

const START = /<([^\s/>=]+)((?:\s+[^\s/>=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s/>=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Where the comment or instruction at `tag` ends; `tag` itself when there is none. */
function skipped(xml: string, tag: number): number {
  const [from, to] = xml.startsWith('<?', tag) ? ['<?', '?>'] : ['<!--', '-->'];
  if (!xml.startsWith(from, tag)) return tag;
  const end = xml.indexOf(to, tag);
  if (end < 0) throw malformed(xml, tag);
  return end + to.length;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (all, hex?: string, decimal?: string, name = '') => {
      const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
      return code === undefined ? (ENTITIES[name] ?? all) : String.fromCodePoint(code);
    },
  );
}

function malformed(xml: string, at: number): Error {
  return new Error(`not well-formed XML at ${at}: ${xml.slice(at, at + 60)}`);
}
