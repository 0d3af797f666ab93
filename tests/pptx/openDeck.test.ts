import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { openDeck } from '../../src/pptx/openDeck.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { PptxgenjsDeck } from './drawWithPptxgenjs.ts';
import { deck, everyKind, page } from './everyKind.ts';

const HOOK = 'createChartMediaRels';

afterEach(() => {
  vi.doUnmock('pptxgenjs');
});

/** Replaces pptxgenjs's class by another one from now on, which returns `member` for each of its members. */
function mocked(member: (deck: object, name: string | symbol) => unknown): void {
  class Other {
    constructor() {
      // biome-ignore lint/correctness/noConstructorReturn: the proxy of an original has to be returned
      return new Proxy(new PptxgenjsDeck(), { get: member });
    }
  }
  vi.doMock('pptxgenjs', () => ({ default: Other }));
}

/** Hides the hook, as another version of pptxgenjs may. */
const hidesTheHook = (deck: object, name: string | symbol) =>
  name === HOOK ? undefined : Reflect.get(deck, name);

const PARTS = [
  '[Content_Types].xml',
  '_rels/.rels',
  'ppt/presentation.xml',
  'ppt/_rels/presentation.xml.rels',
  'ppt/presProps.xml',
  'ppt/tableStyles.xml',
  'ppt/slides/slide3.xml',
] as const;

/** Returns the parts with random ids masked. */
const comparable = (parts: Readonly<Record<string, string>>) =>
  Object.entries(parts).map(([name, text]) => [name, text.replace(/\{[0-9A-F-]{36}\}/gi, '{GUID}')]);

it('knows the version of pptxgenjs', () => {
  const { version } = JSON.parse(readFileSync('node_modules/pptxgenjs/package.json', 'utf8'));
  expect(version, 'check openDeck.ts’s hook before raising this').toBe('4.0.1');
});

it('gives the parts before they are zipped, the same as in the zip; and those of the zip where the hook is missing', async () => {
  const scene = everyKind();
  const before = await openDeck(scene, PARTS);
  mocked(hidesTheHook);
  expect(comparable(before)).toEqual(comparable(await openDeck(scene, PARTS)));
  expect(before['ppt/presentation.xml']).toContain('<p14:section name="开篇"');
  expect(before['ppt/presProps.xml']).toContain('<p:presentationPr');
  expect(Object.values(before).join('')).not.toContain('\r');
});

it('says which part pptxgenjs does not make, before the zip and in it', async () => {
  const missing = () => openDeck(everyKind(), ['ppt/slides/slide4.xml']);
  await expect(missing()).rejects.toThrow('pptxgenjs makes no part ppt/slides/slide4.xml');
  mocked(hidesTheHook);
  await expect(missing()).rejects.toThrow('pptxgenjs makes no part ppt/slides/slide4.xml');
});

it('says so when pptxgenjs writes no bytes', async () => {
  mocked((deck, name) => (name === 'write' ? async () => 'base64' : hidesTheHook(deck, name)));
  await expect(openDeck(deck([page(1, [])]), PARTS)).rejects.toThrow('pptxgenjs did not return bytes');
});

it('takes a deck without sections, or whose first slides are in none', async () => {
  const pages = [page(1, []), page(2, [])];
  const presentation = async (sections: Scene['sections']) =>
    (await openDeck(deck(pages, { sections }), PARTS.slice(2, 3)))['ppt/presentation.xml'];
  expect(await presentation([])).not.toContain('p14:section');
  expect(await presentation([{ name: '二', first: 2, last: 2 }])).toContain('<p14:section name="二"');
});
