import { describe, expect, it } from 'vitest';
import { parseXml } from './parseXml.ts';

describe('parsing', () => {
  it('reads attributes in order and text as it reads, however they are written', () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<!-- <x> --><p:a  b = '"1"'\n c="&#x41;&#66;&apos;&#10;" ><?go?>&gt;<!-- y --><d/> 汉👩‍👩‍👧<![CDATA[<]]></p:a >\n`;
    const root = parseXml(xml);
    expect(root.nodeName).toBe('p:a');
    expect(root.parentNode?.nodeName).toBe('#document');
    expect([...root.attributes]).toEqual([
      ['b', '"1"'],
      ['c', "AB'\n"],
    ]);
    expect(root.getAttribute('d')).toBeUndefined();
    expect(root.childNodes.map(({ nodeName, textContent }) => `${nodeName} ${textContent}`)).toEqual([
      '#text >',
      'd ',
      '#text  汉👩‍👩‍👧',
      '#text <',
    ]);
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

it('a tree finds elements at any depth, in document order', () => {
  const root = parseXml('<r><x i="1"><x i="2"/></x>text<y><x i="3"/></y></r>');
  expect(root.getElementsByTagName('x').map((x) => x.getAttribute('i'))).toEqual(['1', '2', '3']);
  expect(root.getElementsByTagName('*')).toHaveLength(4);
  expect(root.textContent).toBe('text');
});
