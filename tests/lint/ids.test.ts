import { expect, test } from 'vitest';
import { Parts } from '../package/parts.ts';
import { lintPackage } from './lintPackage.ts';
import {
  change,
  eachIsSeen,
  goodDeck,
  LAYOUT,
  LINK,
  MASTER,
  OTHER,
  options,
  type Plant,
  PRESENTATION,
  TYPES,
} from './plant.ts';

const SECOND = 'ppt/slideLayouts/slideLayout2.xml';

/** Adds a second layout with the same master, to which the master has a relationship. */
const secondLayout: Plant = (parts) => {
  parts.set(SECOND, parts.bytes(LAYOUT));
  parts.set(
    'ppt/slideLayouts/_rels/slideLayout2.xml.rels',
    parts.bytes('ppt/slideLayouts/_rels/slideLayout1.xml.rels'),
  );
  change(
    'ppt/slideMasters/_rels/slideMaster1.xml.rels',
    '</Relationships>',
    `<Relationship Id="rId7" Type="${LINK}slideLayout" Target="../slideLayouts/slideLayout2.xml"/></Relationships>`,
  )(parts);
};
const listed = (id: string, relationship = 'rId7') =>
  change(
    MASTER,
    '</p:sldLayoutIdLst>',
    `<p:sldLayoutId id="${id}" r:id="${relationship}"/></p:sldLayoutIdLst>`,
  );
const withoutSections = change(PRESENTATION, /<p:extLst>.*<\/p:extLst>/, '');

eachIsSeen([
  [
    'master-ids',
    `${MASTER}: the id 2147483648 stands twice among masters and layouts`,
    change(MASTER, 'id="2147483649"', 'id="2147483648"'),
  ],
  [
    'master-ids',
    `${MASTER}: the id 2147483649 stands twice among masters and layouts`,
    secondLayout,
    listed('2147483649'),
  ],
  [
    'master-ids',
    `${PRESENTATION}: the id 2147483647 of a master or layout is below 2147483648`,
    change(PRESENTATION, 'id="2147483648"', 'id="2147483647"'),
  ],
  ['layout-lists', `${MASTER}: does not list ${SECOND}`, secondLayout],
  ['layout-lists', `${MASTER}: lists ${LAYOUT} twice`, listed('2147483650', 'rId1')],
  [
    'slide-list',
    `${PRESENTATION}: lists ${OTHER} twice`,
    change(PRESENTATION, '</p:sldIdLst>', '<p:sldId id="300" r:id="rId3"/></p:sldIdLst>'),
  ],
  [
    'slide-list',
    `${PRESENTATION}: does not list ${OTHER}`,
    change(PRESENTATION, '<p:sldId id="257" r:id="rId3"/>', ''),
  ],
  [
    'slide-list',
    `${PRESENTATION}: the slide id 256 stands twice`,
    change(PRESENTATION, '<p:sldId id="257"', '<p:sldId id="256"'),
    withoutSections,
  ],
  [
    'slide-list',
    `${PRESENTATION}: the slide id 255 is not one from 256 to 2147483647`,
    change(PRESENTATION, '<p:sldId id="257"', '<p:sldId id="255"'),
    withoutSections,
  ],
  ['relationship-ids', ': has the relationship rId1 twice', change('_rels/.rels', 'Id="rId2"', 'Id="rId1"')],
  [
    'content-types',
    `${TYPES}: lists /ppt/presProps.xml twice`,
    change(TYPES, /(<Override PartName="\/ppt\/presProps.xml"[^>]*>)/, '$1$1'),
  ],
  [
    'content-types',
    `${TYPES}: lists the ending png twice`,
    change(TYPES, /(<Default Extension="png"[^>]*>)/, '$1$1'),
  ],
  ['content-types', `${TYPES}: is missing`, (parts) => parts.delete(TYPES)],
]);

test('a deck without sections is in order', async () => {
  const parts = Parts.unzip(await goodDeck);
  withoutSections(parts);
  expect(lintPackage(parts, options)).toEqual([]);
});
