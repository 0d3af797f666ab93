import { XmlElement, XmlText } from './xmlTree.ts';

/**
 * The root of XML as pptxgenjs and we write it: elements, attributes in double quotes, text, and no references but the
 * five that XML names. Undefined for any other, well-formed or not.
 */
export function plainXml(written: string): XmlElement | undefined {
  const xml = written.replace(/\r\n?/g, '\n');
  if (UNUSUAL.test(xml)) return undefined;
  const document = new XmlElement('#document');
  let open = document;
  let at = PROLOG.exec(xml)?.[0].length ?? 0;
  const tag = new RegExp(TAG, 'y');
  tag.lastIndex = at;
  for (let found = tag.exec(xml); found; found = tag.exec(xml)) {
    at = tag.lastIndex;
    const [, closing, name = '', attributes = '', empty, text = ''] = found;
    if (closing) {
      if (open.nodeName !== name || attributes || empty) return undefined;
      open = open.parentNode ?? document;
    } else {
      if (open === document && document.childNodes.length > 0) return undefined;
      const element = open.appendChild(new XmlElement(name));
      if (!setAttributes(element, attributes)) return undefined;
      if (!empty) open = element;
    }
    if (open !== document && text) open.appendChild(new XmlText(resolved(text)));
    else if (NOT_BLANK.test(text)) return undefined;
  }
  const [root] = document.childNodes;
  if (!(root instanceof XmlElement) || open !== document || at < xml.length) return undefined;
  return document.removeChild(root);
}

/** False when one of them is there twice. */
function setAttributes(element: XmlElement, attributes: string): boolean {
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (element.attributes.has(name)) return false;
    element.setAttribute(name, resolved(value));
  }
  return true;
}

const resolved = (text: string): string =>
  text.includes('&') ? text.replace(/&(\w+);/g, (reference, name) => MARKS[name] ?? reference) : text;

const MARKS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const PROLOG = /^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>[ \n]*/;
const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const ATTRIBUTES = String.raw`(?:[ \n]+${NAME}="[^"<\n\t]*")*`;
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'g');
/** A tag and the text after it. */
const TAG = new RegExp(`<(/?)(${NAME})(${ATTRIBUTES})[ \\n]*(/?)>([^<]*)`);
const NOT_BLANK = /[^ \n\t]/;
/** Other references, the end of what is no CDATA, and what XML does not allow. */
const UNUSUAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /&(?!(?:amp|lt|gt|quot|apos);)|\]\]>|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/u;
