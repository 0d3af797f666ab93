import { SaxesParser } from 'saxes';
import { XmlElement, XmlText } from './xmlTree.ts';

/**
 * Parses a part of a package and returns its root. Throws when it is not well-formed, or has a document type, which
 * Office files never have.
 */
export function parseXml(xml: string): XmlElement {
  const document = new XmlElement('#document');
  let open = document;
  const parser = new SaxesParser();
  parser.on('error', refuse);
  parser.on('doctype', () => refuse(parser.makeError('it has a document type')));
  parser.on('opentag', ({ name, attributes }) => {
    const element = new XmlElement(name, attributes, open);
    open.childNodes.push(element);
    open = element;
  });
  parser.on('closetag', () => {
    open = open.parentNode ?? document;
  });
  const addText = (text: string) => {
    if (open !== document) open.childNodes.push(new XmlText(text));
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  const root = document.childNodes.find((node) => node instanceof XmlElement);
  if (!root) throw new Error('not well-formed XML: it has no root');
  return root;
}

function refuse({ message }: Error): never {
  throw new Error(`not well-formed XML: ${message}`);
}
