import { expect, it } from 'vitest';
import { themeXml } from '../../../src/pptx/parts/theme.ts';
import { parseXml } from '../../package/parseXml.ts';
import { theme as brand } from '../everyKind.ts';

it('puts the brand in place of the Office theme: twelve colours, two fonts with their East Asian faces', () => {
  const xml = themeXml(brand);
  expect(xml).toContain('name="国检红"');
  expect(
    [...xml.matchAll(/<a:(\w+)><a:srgbClr val="(\w{6})"\/>/g)].map(([, slot, hex]) => [slot, hex]),
  ).toEqual(Object.entries(brand.colours));
  for (const font of ['majorFont', 'minorFont']) {
    expect(xml).toContain(
      `<a:${font}><a:latin typeface="Arial"/><a:ea typeface="Microsoft YaHei"/><a:cs typeface="Arial"/>` +
        ['Jpan', 'Hang', 'Hans', 'Hant']
          .map((script) => `<a:font script="${script}" typeface="Microsoft YaHei"/>`)
          .join(''),
    );
  }
});

it('writes names with any characters', () => {
  const xml = themeXml({ ...brand, name: 'A & "B" <C>' });
  expect(xml).toContain('name="A &amp; &quot;B&quot; &lt;C&gt;"');
  expect(parseXml(xml).getAttribute('name')).toBe('A & "B" <C>');
});
