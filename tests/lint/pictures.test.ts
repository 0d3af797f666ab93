import { expect, test } from 'vitest';
import { Parts } from '../package/parts.ts';
import { lintPackage } from './lintPackage.ts';
import { change, eachIsSeen, goodDeck, options, RELS, relate, SLIDE } from './plant.ts';

const PNG = 'ppt/media/image-497790947d46.png';
const SVG = 'ppt/media/image-44afbb1366e7.svg';

eachIsSeen([
  [
    'picture-parts',
    `${SLIDE}: shows ${SVG} where a PNG, JPEG or GIF has to stand`,
    change(SLIDE, '<a:blip r:embed="rId4"/>', '<a:blip r:embed="rId5"/>'),
  ],
  [
    'picture-parts',
    `${SLIDE}: shows ${SVG} where a PNG has to stand`,
    change(SLIDE, '<a:blip r:embed="rId4"><', '<a:blip r:embed="rId5"><'),
  ],
  [
    'picture-parts',
    `${SLIDE}: takes ${PNG} for an SVG`,
    change(SLIDE, /(<asvg:svgBlip [^>]*r:embed=)"rId5"/, '$1"rId4"'),
  ],
  [
    'picture-parts',
    `${SLIDE}: shows nothing where a PNG has to stand`,
    change(SLIDE, '<a:blip r:embed="rId4"><', '<a:blip><'),
  ],
  [
    'picture-parts',
    `${SLIDE}: shows nothing where a PNG, JPEG or GIF has to stand`,
    change(SLIDE, '<a:blip r:embed="rId4"/>', '<a:blip r:link="rId98"/>'),
    relate('image', 'https://example.org/dot.png', ' TargetMode="External"'),
  ],
  [
    'addresses',
    `${RELS}: rId98 takes its image from outside the package`,
    change(SLIDE, '<a:blip r:embed="rId4"/>', '<a:blip r:embed="rId98"/>'),
    relate('image', 'https://example.org/dot.png', ' TargetMode="External"'),
  ],
  [
    'media-bytes',
    `${SVG}: is no svg picture by its bytes`,
    (parts) => parts.set(SVG, '<s:svgs xmlns:s="http://www.w3.org/2000/svg"/>'),
  ],
]);

test('an SVG may have a prefix', async () => {
  const parts = Parts.unzip(await goodDeck);
  parts.set(SVG, '<s:svg xmlns:s="http://www.w3.org/2000/svg" width="1" height="1"/>');
  expect(lintPackage(parts, options)).toEqual([]);
});
