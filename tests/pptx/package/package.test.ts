import { expect, it } from 'vitest';
import { deflate } from '../../../src/pptx/package/deflate.ts';
import { Package, smallPackage } from '../../../src/pptx/package/package.ts';
import { zipEntries } from '../../lint/zipEntries.ts';
import { Parts } from '../../package/parts.ts';

const TYPES = '[Content_Types].xml';
const SLIDE = 'ppt/slides/slide1.xml';
const CHART = 'ppt/charts/chart1.xml';

it('holds each part once', () => {
  const target = new Package();
  expect(target.has(SLIDE)).toBe(false);
  target.add(SLIDE, 'one');
  expect(target.has(SLIDE)).toBe(true);
  expect(() => target.add(SLIDE, 'one')).toThrow(`the package has two parts ${SLIDE}`);
});

it('is written with its content types first, then by name; the same parts give the same bytes', async () => {
  const filled = (names: readonly string[]) => {
    const target = new Package();
    for (const name of names) target.add(name, `text of ${name}`);
    return target.zip();
  };
  const zip = await filled([SLIDE, CHART]);
  expect(zipEntries(zip).map(({ name }) => name)).toEqual([TYPES, CHART, SLIDE]);
  expect(Parts.unzip(zip).text(CHART)).toBe(`text of ${CHART}`);
  expect(Parts.unzip(zip).text(TYPES)).toContain(`PartName="/${CHART}"`);
  expect(await filled([CHART, SLIDE])).toEqual(zip);
});

it('adds a part with the relationships that it asks for', async () => {
  const target = new Package();
  target.addWith(SLIDE, (relationships) => `<p:sld r:id="${relationships.to('chart', CHART)}"/>`);
  const parts = Parts.unzip(await target.zip());
  expect(parts.text(SLIDE)).toBe('<p:sld r:id="rId1"/>');
  expect(parts.text('ppt/slides/_rels/slide1.xml.rels')).toContain('Id="rId1"');
  expect(parts.text('ppt/slides/_rels/slide1.xml.rels')).toContain('Target="../charts/chart1.xml"');
});

it('has long parts deflated by whom it is given, later too, and puts what is packed in stored blocks', async () => {
  const asked: (readonly [length: number, packed: boolean])[] = [];
  const target = new Package({
    deflate: async (content, packed) => {
      asked.push([content.length, packed]);
      return deflate(content, packed);
    },
  });
  const picture = new Uint8Array(100);
  target.add(SLIDE, 'x'.repeat(5000));
  target.add(CHART, 'short');
  target.add('ppt/media/a.png', picture);
  target.add('ppt/media/a.svg', new TextEncoder().encode('<svg/>'));
  const parts = Parts.unzip(await target.zip());
  expect(asked).toEqual([
    [5000, false],
    [100, true],
    [6, false],
  ]);
  expect(parts.text(SLIDE)).toBe('x'.repeat(5000));
  expect(parts.text(CHART)).toBe('short');
  expect(parts.bytes('ppt/media/a.png')).toEqual(picture);
});

it('deflates a short text once, however many parts say it', () => {
  const { deflateOnce } = new Package();
  expect(deflateOnce('a')).toBe(deflateOnce('a'));
  expect(deflateOnce('b')).toEqual(deflate('b'));
});

it('a small one is made at once, in the same order', () => {
  const zip = smallPackage({ 'xl/workbook.xml': '<workbook/>', '_rels/.rels': '<r/>' }, deflate);
  expect(zipEntries(zip).map(({ name }) => name)).toEqual([TYPES, '_rels/.rels', 'xl/workbook.xml']);
  expect(Parts.unzip(zip).text('xl/workbook.xml')).toBe('<workbook/>');
});
