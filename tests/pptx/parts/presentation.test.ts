import { expect, it } from 'vitest';
import type { Scene } from '../../../src/scene/scene.ts';
import { deck, everyKind, page } from '../everyKind.ts';
import { writtenDeck } from '../written.ts';

const written = async (scene: Scene) => (await writtenDeck(scene)).text('ppt/presentation.xml');

it('writes its children in the order of the schema', async () => {
  const tags = (await written(everyKind())).matchAll(
    /<p:(sldMasterIdLst|notesMasterIdLst|sldIdLst|sldSz|notesSz|kinsoku|defaultTextStyle|extLst)/g,
  );
  expect([...tags].map(([, tag]) => tag)).toEqual([
    'sldMasterIdLst',
    'notesMasterIdLst',
    'sldIdLst',
    'sldSz',
    'notesSz',
    'kinsoku',
    'defaultTextStyle',
    'extLst',
  ]);
});

it('says what Chinese lines must not begin or end with', async () => {
  expect(await written(everyKind())).toMatch(
    /<p:kinsoku lang="zh-CN" invalStChars="[^"]*、。[^"]*" invalEndChars="[^"]*《/,
  );
  const { document } = everyKind();
  const said = await Promise.all(
    ['zh-TW', 'zh', 'zh-Hant', 'JA', 'ko', 'en-GB', 'kok'].map((language) =>
      written({ ...everyKind(), document: { ...document, language } }),
    ),
  );
  expect(said.map((xml) => /kinsoku lang="([^"]*)"/.exec(xml)?.[1])).toEqual([
    ...['zh-TW', 'zh-CN', 'zh-TW', 'ja-JP', 'ko-KR', 'zh-CN', 'zh-CN'],
  ]);
});

it('has the size of the scene', async () => {
  expect(await written(everyKind())).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
});

it('names a notes master only when there is one', async () => {
  expect(await written(deck([page(1, [])]))).not.toContain('notesMaster');
});

it('is a deck even without pages', async () => {
  expect(await written(deck([]))).toContain('<p:sldIdLst></p:sldIdLst><p:sldSz');
});
