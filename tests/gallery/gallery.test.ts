import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GALLERY_BRANDS, galleryText } from '../../scripts/galleryText.ts';
import { KINDS } from '../../src/layout/kinds.ts';
import { bundledCli } from '../commands/bundledCli.ts';
import { dumpText } from './dumpText.ts';
import { soundDeck } from './soundDeck.ts';

const HERE = new URL('./', import.meta.url);
const SLIDES = ['zh', 'en', 'mixed'].flatMap((script) =>
  ['least', 'typical', 'most'].map((content) => `${script}-${content}`),
);

test('every layout has a fixture, and every fixture a layout', () => {
  const fixtures = readdirSync(HERE).filter((name) => name.endsWith('.md'));
  expect(fixtures.sort()).toEqual(KINDS.map(({ name }) => `${name}.md`).sort());
});

test.each(KINDS)('$name is shown with least, typical and most content in three scripts', ({ name }) => {
  const slides = galleryText().split(/^(?=---\nlayout: )/m);
  const own = slides.filter((slide) => slide.startsWith(`---\nlayout: ${name}\n`));
  const ids = own.map((slide) => /^id: (.*)$/m.exec(slide)?.[1]);
  // Slides of a kind's further variants follow the nine that every kind has.
  expect(ids.slice(0, SLIDES.length)).toEqual(SLIDES.map((slide) => `${name}-${slide}`));
  for (const id of ids) expect(id).toMatch(new RegExp(`^${name}-`));
});

describe.each(GALLERY_BRANDS)('the gallery in $name', ({ name, path }) => {
  const built = soundDeck({ name: 'gallery', bytes: new TextEncoder().encode(galleryText()) }, path);

  test.runIf(name === 'red')(
    'is written by the bundle with the same bytes, in another time zone and locale',
    async () => {
      const args = [bundledCli(), 'build', '-', '--brand', path, '-o', '-', '-q'];
      const env = { ...process.env, TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
      const written = execFileSync('node', args, { input: galleryText(), maxBuffer: 1 << 26, env });
      expect(written.equals((await built).deck ?? new Uint8Array())).toBe(true);
    },
  );

  // The brands differ only in their colours.
  test.each(name === 'red' ? KINDS : [])('sets $name as it did', async (layout) => {
    const { scene } = await built;
    const pages = scene?.pages.filter((page) => page.id.split('-')[0] === layout.name) ?? [];
    const dump = scene ? pages.map((page) => dumpText(page, scene)).join('\n') : '';
    await expect(dump).toMatchFileSnapshot(`./goldens/${layout.name}.txt`);
  });
});
