import { CHART, eachIsSeen, type Plant, SLIDE, TYPES } from './plant.ts';

const write =
  (part: string, content: string | Uint8Array): Plant =>
  (parts) =>
    parts.set(part, content);

eachIsSeen([
  ['well-formed', `${SLIDE}: not well-formed XML: 1:10: unexpected close tag.`, write(SLIDE, '<a><b></a>')],
  ['well-formed', `${SLIDE}: not well-formed XML: 1:4: disallowed character.`, write(SLIDE, '<a>\u0001</a>')],
  [
    'well-formed',
    `${SLIDE}: not well-formed XML: 1:7: disallowed character.`,
    write(SLIDE, '<a b="\ufffe"/>'),
  ],
  [
    'well-formed',
    `${CHART}: not well-formed XML: 1:7: malformed character entity.`,
    write(CHART, '<a>&#1;</a>'),
  ],
  [
    'well-formed',
    `${TYPES}: not well-formed XML: 1:12: it has a document type`,
    write(TYPES, '<!DOCTYPE a><a/>'),
  ],
  [
    'well-formed',
    `${SLIDE}: is not in UTF-8`,
    write(SLIDE, new Uint8Array([...new TextEncoder().encode('<a>'), 0xb9, 0xfa, 0x3c, 0x2f, 0x61, 0x3e])),
  ],
  [
    'well-formed',
    `${SLIDE}: not well-formed XML: 1:0: document must contain a root element.`,
    write(SLIDE, ''),
  ],
]);
