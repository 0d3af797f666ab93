import { expect, it } from 'vitest';
import { theme } from '../../../src/pptx/package/theme.ts';
import { theme as brand, deck, everyKind } from '../everyKind.ts';
import { drawn, read } from './read.ts';

const THEME = 'ppt/theme/theme1.xml';

it('puts the brand in place of the Office theme: twelve colours, two fonts with their East Asian faces', async () => {
  const parts = await drawn(everyKind());
  expect(read(parts, THEME)).toContain('<a:ea typeface=""/>');
  theme(parts, everyKind());
  const xml = read(parts, THEME);
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

it('writes names with any characters', async () => {
  const parts = await drawn(deck([]));
  theme(parts, deck([], { theme: { ...brand, name: 'A & "B" <C>' } }));
  expect(read(parts, THEME)).toContain('name="A &amp; &quot;B&quot; &lt;C&gt;"');
  expect(parts.xml(THEME).getAttribute('name')).toBe('A & "B" <C>');
});
