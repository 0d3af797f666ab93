import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { openDeck } from '../../src/pptx/openDeck.ts';
import { PptxgenjsDeck } from './drawWithPptxgenjs.ts';
import { deck, everyKind, page } from './everyKind.ts';

const HOOK = 'createChartMediaRels';

afterEach(() => {
  vi.doUnmock('pptxgenjs');
});

/** Has pptxgenjs made by another class from now on, which may keep some of its members from us. */
function mocked(member: (deck: object, name: string | symbol) => unknown): void {
  class Other {
    constructor() {
      // biome-ignore lint/correctness/noConstructorReturn: what is made is the original, seen through a window
      return new Proxy(new PptxgenjsDeck(), { get: member });
    }
  }
  vi.doMock('pptxgenjs', () => ({ default: Other }));
}

/** As if it were another version: nobody sees the hook. */
const hidesTheHook = (deck: object, name: string | symbol) =>
  name === HOOK ? undefined : Reflect.get(deck, name);

/** The parts with ids by chance and dates masked, folders left out. */
const comparable = (parts: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    [...parts]
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, text]) => [
        name,
        text.replace(/\{[0-9A-F-]{36}\}/gi, '{GUID}').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'DATE'),
      ]),
  );

it('knows the version of pptxgenjs', () => {
  const { version } = JSON.parse(readFileSync('node_modules/pptxgenjs/package.json', 'utf8'));
  expect(version, 'check openDeck.ts’s hook before raising this').toBe('4.0.1');
});

it('gives the parts before they are zipped, the same as in the zip; and those of the zip where the hook is missing', async () => {
  const scene = everyKind();
  const before = await openDeck(scene);
  mocked(hidesTheHook);
  const fromZip = await openDeck(scene);
  // Only a zip has folders.
  expect([before, fromZip].map((parts) => parts.has('ppt/slides/'))).toEqual([false, true]);
  expect(comparable(before)).toEqual(comparable(fromZip));
  expect(before.get('ppt/presentation.xml')).toContain('<p14:section name="开篇"');
  expect(before.get('ppt/presProps.xml')).toContain('<p:presentationPr');
  expect([...before.keys()].filter((name) => /^ppt\/slides\/s/.test(name))).toHaveLength(3);
});

it('says so when pptxgenjs writes no bytes', async () => {
  mocked((deck, name) => (name === 'write' ? async () => 'base64' : hidesTheHook(deck, name)));
  await expect(openDeck(deck([page(1, [])]))).rejects.toThrow('pptxgenjs did not return bytes');
});

it('takes a deck without sections, or whose first slides are in none', async () => {
  const pages = [page(1, []), page(2, [])];
  expect((await openDeck(deck(pages, { sections: [] }))).get('ppt/presentation.xml')).not.toContain(
    'p14:section',
  );
  const late = { sections: [{ name: '二', first: 2, last: 2 }] };
  expect((await openDeck(deck(pages, late))).get('ppt/presentation.xml')).toContain('<p14:section name="二"');
});
