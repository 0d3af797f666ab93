import { expect, it } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import { thumbnailFont } from '../../../src/files/thumbnailFont.ts';
import { lintPackage } from '../../../src/pptx/package/lint/lintPackage.ts';
import { Parts } from '../../../src/pptx/package/parts.ts';
import { writePptx } from '../../../src/pptx/writePptx.ts';
import { drawThumbnail } from '../../../src/preview/thumbnail.ts';
import { everyKind } from '../everyKind.ts';
import { validate } from '../validate.ts';
import { read } from './read.ts';

const scene = everyKind();
const faces = Object.values(scene.theme.faces.quotation);

it('stands where PowerPoint keeps its own, and the package says so', async () => {
  const cover = await drawThumbnail(scene, thumbnailFont(), new Report());
  const deck = await writePptx(scene, cover);
  const parts = Parts.unzip(deck);
  expect(parts.bytes('docProps/thumbnail.jpeg')).toEqual(new Uint8Array(cover ?? []));
  expect(read(parts, '_rels/.rels')).toContain(
    'Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"',
  );
  expect(read(parts, '[Content_Types].xml')).toContain(
    '<Default Extension="jpeg" ContentType="image/jpeg"/>',
  );
  expect(lintPackage(deck, { faces })).toEqual([]);
  expect(await validate(deck)).toEqual([]);
});

it('is missed in a package when it is no JPEG', async () => {
  const deck = await writePptx(scene, new TextEncoder().encode('<svg/>'));
  expect(lintPackage(deck, { faces })).toEqual([
    {
      rule: 'media-bytes',
      part: 'docProps/thumbnail.jpeg',
      message: 'is no jpeg picture by its bytes',
    },
  ]);
});
