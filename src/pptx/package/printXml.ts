import { PROLOG } from './xml.ts';
import { type XmlElement, type XmlNode, XmlText } from './xmlTree.ts';

/** The part as XML text, prolog included. */
export function printXml(root: XmlElement): string {
  return PROLOG + print(root);
}

function print(node: XmlNode): string {
  if (node instanceof XmlText) return node.textContent.replace(/[&<>]/g, escapeMark);
  let tag = `<${node.nodeName}`;
  for (const [name, value] of node.attributes)
    tag += ` ${name}="${value.replace(/[&<>"\n\r\t]/g, escapeMark)}"`;
  if (node.childNodes.length === 0) return `${tag}/>`;
  let inner = '';
  for (const child of node.childNodes) inner += print(child);
  return `${tag}>${inner}</${node.nodeName}>`;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeMark = (mark: string) => MARKS[mark] ?? `&#${mark.charCodeAt(0)};`;
