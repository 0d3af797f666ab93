import { describe, expect, test } from 'vitest';
import { svgHazards } from '../../../src/media/svg/svgHazards.ts';
import { xmlTags } from '../../../src/xml/xmlTags.ts';
import { HANGS } from '../../hangs.ts';
import { svg } from '../pictures.ts';

function hazards(source: string): string[] | undefined {
  const content = xmlTags(source);
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
        'viewBox="0 0 1 1" xmlns:inkscape="urn:y" inkscape:file="C:\\design\\a"',
      ),
    ],
    [
      'a prefix for its own elements',
      '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><s:g><s:path d="M0 0"/></s:g></s:svg>',
    ],
    ['a style around a comment', svg('<style>.a { fill: url(#b) }<!-- c -->.d { fill: #a00 }</style>')],
    ['many uses of one part', svg(`<g id="a"><path/></g>${'<use href="#a"/>'.repeat(5000)}`)],
    [
      'parts of parts',
      svg('<g id="a"><path/></g><g id="b"><use href="#a"/></g><use href="#b"/><use href="#a"/>'),
    ],
    ['elements 256 deep', svg('<g>'.repeat(255) + '</g>'.repeat(255))],
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
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`, 'a text in the encoding UTF-7'],
    [
      'an encoding that spells its text in another way',
      `<?xml version="1.0" encoding="ISO-8859-1"?>${svg('<text>é</text>')}`,
      'a text in the encoding ISO-8859-1',
    ],
    ['an import behind an element', svg('<style><g/>@import url(http://e/a.css);</style>'), '@import'],
    ['an import around an element', svg('<style>@im<g/>port "a.css";</style>'), 'an element in a style'],
    [
      'a prefix that begins like a declaration',
      svg('<image xmlnsx:href="http://e/a.png"/>', 'xmlns:xmlnsx="http://www.w3.org/1999/xlink"'),
      'a reference to http://e/a.png',
    ],
    [
      'a set of pictures',
      svg(`<rect style="fill:image-set('http://e/a.png' 1x)"/>`),
      'image-set() in a style',
    ],
    [
      'a set of pictures under a prefix',
      svg('<style>rect { mask: -webkit-image-set("http://e/a.png" 1x) }</style>'),
      'image-set() in a style',
    ],
    ['a set of pictures as an attribute', svg(`<g mask="IMAGE-SET('a.png' 1x)"/>`), 'image-set() in a style'],
    ['a picture in a style', svg(`<g style="mask-image:image('http://e/a.png')"/>`), 'image() in a style'],
    ['a picture behind another', svg(`<g mask="cross-fade('a.png', 'b.png')"/>`), 'cross-fade() in a style'],
    [
      'a font from elsewhere',
      svg('<style>@font-face{src:src("http://e/a.woff")}</style>'),
      'src() in a style',
    ],
    [
      'an element of HTML',
      svg('<h:link xmlns:h="http://www.w3.org/1999/xhtml" rel="stylesheet"/>'),
      '<h:link>',
    ],
    ['HTML within', svg('<p xmlns="http://www.w3.org/1999/xhtml"/>'), '<p>'],
    ['another base', svg('<g xml:base="http://e.org/"/>'), 'xml:base'],
  ])('%s', (_, source, hazard) => {
    expect(hazards(source)).toContain(hazard);
  });
});

test.each(['srcset', 'ping', 'action', 'formaction', 'background', 'poster'])('dangerous: %s', (name) => {
  expect(hazards(svg(`<g ${name}="a.png"/>`))).toEqual([`a reference (${name})`]);
});

describe('too much to draw', () => {
  const folded = (levels: number, use: (level: number) => string) =>
    Array.from({ length: levels }, (_, level) => `<g id="g${level + 1}">${use(level).repeat(10)}</g>`).join(
      '',
    );
  const unfolding = 'references that unfold to over 1000000 elements';

  test.each([
    ['nested uses', folded(9, (level) => `<use xlink:href="#g${level}"/>`), unfolding],
    ['nested uses by an escaped name', folded(9, (level) => `<use href="#%67${level}"/>`), unfolding],
    ['nested patterns', folded(9, (level) => `<path fill="url(#g${level})"/>`), unfolding],
    ['masks in a style', folded(9, (level) => `<path style="mask:url( '#g${level}' )"/>`), unfolding],
    ['a use of itself', '<g id="g1"><use href="#g1"/></g>', unfolding],
    [
      'uses one after another, deeper than the stack',
      Array.from({ length: 30_000 }, (_, level) => `<g id="g${level + 1}"><use href="#g${level}"/></g>`)
        .reverse()
        .join(''),
      unfolding,
    ],
    [
      'uses of an id that many have',
      '<g id="g1"/>'.repeat(40_000) + '<use href="#g1"/>'.repeat(40_000),
      unfolding,
    ],
    ['many elements', '<g/>'.repeat(100_000), 'more than 100000 elements'],
    ['deep elements', '<g>'.repeat(256) + '</g>'.repeat(256), 'elements more than 256 deep'],
  ])('%s', { timeout: HANGS }, (_, inside, hazard) => {
    expect(hazards(svg(`<g id="g0"><path/></g>${inside}`))).toEqual([hazard]);
  });

  test.each([
    ['elements', '<g/>'.repeat(100_001), 'more than 100000 elements'],
    ['depth', '<g>'.repeat(300), 'elements more than 256 deep'],
    ['a document type', '<!DOCTYPE svg>', 'a document type or entities'],
  ])('nothing is read after the excess of %s', (_, excess, hazard) => {
    expect(hazards(`${excess.startsWith('<!') ? '' : svg('').slice(0, -6)}${excess}<broken`)).toEqual([
      hazard,
    ]);
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
    ['a prefix nobody declared', svg('<g inkscape:label="a"/>')],
    ['an element with such a prefix', svg('<s:script/>')],
    ['a character no document may hold', '<svg>\u0007</svg>'],
  ])('%s', (_, source) => {
    expect(xmlTags(source)).toBeUndefined();
  });

  test('a picture of many megabytes is looked through at once', () => {
    const many = svg('<path d="M0 0"/>'.repeat(20_000));
    expect(hazards(many)).toEqual([]);
    expect(hazards(svg(`<image href="data:image/png;base64,${'A'.repeat(3_000_000)}"/>`))).toEqual([]);
    expect(xmlTags(`<svg ${'a '.repeat(200_000)}`)).toBeUndefined();
  });
});

test('a declared encoding does not matter to a text of ASCII', () => {
  for (const encoding of ['ISO-8859-1', 'windows-1252', 'GBK'])
    expect(hazards(`<?xml version="1.0" encoding="${encoding}"?>${svg('<text>a</text>')}`)).toEqual([]);
});
