import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../src/pptx/package/parseXml.ts';
import { printXml } from '../../../src/pptx/package/printXml.ts';
import { XmlElement } from '../../../src/pptx/package/xmlTree.ts';

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const print = (root: XmlElement) => printXml(root).slice(PROLOG.length);

describe('parsing and printing', () => {
  it.each([
    '<a/>',
    '<p:a xmlns:p="urn:p" p:b="1" c="&quot;&amp;&lt;\'"><b/>text <c>&amp;&lt;&gt;"</c> </p:a>',
    '<a>汉字 👩‍👩‍👧 𠮷</a>',
    '<a b="line&#10;end&#9;tab"/>',
  ])('%s comes back as it was', (xml) => {
    expect(print(parseXml(xml))).toBe(xml);
  });

  it('reads any way of writing the same', () => {
    const xml = `${PROLOG}<!-- <x> --><a  b = '"1"'\n c="&#x41;&#66;&apos;" ><?go?>&gt;<!-- y -->z</a >\n`;
    expect(print(parseXml(xml))).toBe('<a b="&quot;1&quot;" c="AB\'">&gt;z</a>');
  });

  it.each([
    '',
    'words',
    '<a>',
    '<a></b>',
    '</a>',
    '<a b=1/>',
    '<a b="<"/>',
    '<a><!-- </a>',
    '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    '<a/><b>',
    '<a b="1" b="2"/>',
    '<a>&nbsp;</a>',
    '<a>\u0001</a>',
  ])('%j is refused', (xml) => {
    expect(() => parseXml(xml)).toThrow(/^not well-formed XML: /);
  });
});

describe('a tree', () => {
  const names = (element: XmlElement | undefined) =>
    element?.childNodes.map(({ nodeName }) => nodeName).join(' ');

  it('finds elements at any depth, in document order', () => {
    const root = parseXml('<r><x i="1"><x i="2"/></x>text<y><x i="3"/></y></r>');
    expect(root.getElementsByTagName('x').map((x) => x.getAttribute('i'))).toEqual(['1', '2', '3']);
    expect(root.getElementsByTagName('*')).toHaveLength(4);
    expect(root.textContent).toBe('text');
  });

  it('moves what is put elsewhere', () => {
    const root = parseXml('<r><a/><b/><c><d/></c></r>');
    const [a, , c] = root.childNodes;
    const [d] = root.getElementsByTagName('d');
    if (!a || !c || !d) throw new Error('incomplete');
    root.insertBefore(d, a);
    expect(names(root)).toBe('d a b c');
    root.replaceChild(new XmlElement('e'), c);
    root.appendChild(a);
    expect(names(root)).toBe('d b e a');
    root.removeChild(d);
    expect(d.parentNode).toBeUndefined();
    expect(() => root.removeChild(d)).toThrow('d is not a child of r');
  });

  it('holds attributes in the order they were set', () => {
    const element = new XmlElement('a');
    element.setAttribute('b', '1');
    element.setAttribute('c', '2');
    element.setAttribute('b', '3');
    element.removeAttribute('c');
    expect(element.getAttribute('c')).toBeUndefined();
    expect(print(element)).toBe('<a b="3"/>');
  });
});
