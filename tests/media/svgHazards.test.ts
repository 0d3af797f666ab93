import { describe, expect, test } from 'vitest';
import { svgHazards } from '../../src/media/svgHazards.ts';
import { svgTags } from '../../src/media/svgTags.ts';
import { svg } from './pictures.ts';

function hazards(source: string): string[] | undefined {
  const content = svgTags(source);
  return content && svgHazards(content);
}

describe('harmless', () => {
  test.each([
    [
      'shapes and text',
      svg('<g id="a"><path d="M0 0L10 10"/><text x="1">检验检疫 &amp; &#26816;</text></g>'),
    ],
    [
      'its own parts',
      svg('<defs><g id="a"/></defs><use xlink:href="#a"/><rect fill="url(#b)" style="fill:url(\'#b\')"/>'),
    ],
    ['a picture inside', svg('<image href="data:image/png;base64,iVBORw0KGgo="/>')],
    ['a style', svg('<style><![CDATA[.a > .b { fill: #a00 }]]></style>')],
    [
      'comments and a declaration',
      `<?xml version="1.0" encoding="UTF-8"?><!-- a > b -->${svg('')}<!-- end -->`,
    ],
    [
      'what an editor left',
      svg(
        '<metadata><rdf:RDF xmlns:rdf="urn:x"/></metadata>',
        'viewBox="0 0 1 1" inkscape:file="C:\\design\\a"',
      ),
    ],
  ])('%s', (_, source) => {
    expect(hazards(source)).toEqual([]);
  });
});

describe('dangerous', () => {
  test.each([
    ['a script', svg('<script>alert(1)</script>'), '<script>'],
    ['a script under a prefix', svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'), '<s:script>'],
    ['an event handler', svg('', 'onload="alert(1)"'), 'an event handler (onload)'],
    ['a handler of other case', svg('<rect ONCLICK="x"/>'), 'an event handler (ONCLICK)'],
    ['a foreign object', svg('<foreignObject><p/></foreignObject>'), '<foreignObject>'],
    [
      'a picture from elsewhere',
      svg('<image href="https://e.org/a.png"/>'),
      'a reference to https://e.org/a.png',
    ],
    ['a file', svg('<use xlink:href="file:///etc/passwd#x"/>'), 'a reference to file:///etc/passwd#x'],
    [
      'a script in a link',
      svg('<a href="java&#10;script:alert(1)"/>'),
      'a reference to java\nscript:alert(1)',
    ],
    [
      'a vector in data',
      svg('<image href="data:image/svg+xml;base64,PHN2Zz4="/>'),
      'a reference to data:image/svg+xml;base64,PHN2Zz4=',
    ],
    ['a style that loads', svg('<rect style="fill:url(http://e.org/a)"/>'), 'a reference to http://e.org/a'],
    [
      'an attribute that loads',
      svg('<rect fill="url( &quot;//e.org/a&quot; )"/>'),
      'a reference to //e.org/a',
    ],
    ['an import', svg('<style>@import "http://e.org/a.css";</style>'), '@import'],
    ['an escaped import', svg('<style>@\\69mport "x";</style>'), 'an escape in a style'],
    [
      'an animated reference',
      svg('<set attributeName="xlink:href" to="https://e.org"/>'),
      'an animated reference',
    ],
    ['an animation to a script', svg('<animate values="x;javascript:a()"/>'), 'a script (values)'],
    ['a document type', `<!DOCTYPE svg>${svg('')}`, 'a document type or entities'],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "aaa">]>${svg('')}`, 'a document type or entities'],
    [
      'entities in use',
      `<!DOCTYPE svg [<!ENTITY a "<script/>">]>${svg('<g>&a;</g>')}`,
      'a document type or entities',
    ],
    ['a style sheet', `<?xml-stylesheet href="a.css"?>${svg('')}`, 'a processing instruction'],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`, 'a processing instruction'],
    ['another base', svg('<g xml:base="http://e.org/"/>'), 'xml:base'],
  ])('%s', (_, source, hazard) => {
    expect(hazards(source)).toContain(hazard);
  });
});

describe('not well-formed', () => {
  test.each([
    ['a tag left open', '<svg><g></svg>'],
    ['an attribute without quotes', '<svg a=b/>'],
    ['an attribute that stands twice', '<svg a="1" a="2"/>'],
    ['two roots', '<svg/><svg/>'],
    ['text around the root', 'x<svg/>'],
    ['a comment left open', '<svg><!-- </svg>'],
    ['an entity nobody declared', '<svg>&nbsp;</svg>'],
    ['a character no document may hold', '<svg>\u0007</svg>'],
  ])('%s', (_, source) => {
    expect(svgTags(source)).toBeUndefined();
  });

  test('a picture of many megabytes is looked through at once', () => {
    const many = svg('<path d="M0 0"/>'.repeat(20_000));
    expect(hazards(many)).toEqual([]);
    expect(hazards(svg(`<image href="data:image/png;base64,${'A'.repeat(3_000_000)}"/>`))).toEqual([]);
    expect(svgTags(`<svg ${'a '.repeat(200_000)}`)).toBeUndefined();
  });
});
