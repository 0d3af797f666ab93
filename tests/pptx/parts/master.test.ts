import { expect, it } from 'vitest';
import type { Scene } from '../../../src/scene/scene.ts';
import { content, deck, everyKind, page } from '../everyKind.ts';
import { writtenDeck } from '../written.ts';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const written = async (change: Partial<Scene> = {}) =>
  (await writtenDeck({ ...everyKind(), ...change })).text(MASTER);
const { document } = everyKind();

it('gives the master its five placeholders and styles', async () => {
  const xml = await written();
  const types = [...xml.matchAll(/<p:ph type="(\w+)"/g)].map(([, type]) => type);
  expect(types).toEqual(['title', 'body', 'dt', 'ftr', 'sldNum']);
  expect(xml).not.toContain('null');
  expect(xml).toContain('<a:t>‹#›</a:t>');
  const styles = /<p:bodyStyle>(.*)<\/p:bodyStyle>/.exec(xml)?.[1] ?? '';
  expect([...styles.matchAll(/<a:lvl(\d)pPr/g)].map(([, level]) => level)).toEqual([...'123456789']);
  expect(styles.match(/eaLnBrk="1"/g)).toHaveLength(9);
  expect(styles.match(/hangingPunct="1"/g)).toHaveLength(9);
});

it('names all layouts and no other', async () => {
  const layouts = [content, { ...content, name: 'two', label: '二' }];
  const parts = await writtenDeck(deck([page(1, [])], { layouts }));
  expect(parts.text(MASTER)).toContain(
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/>' +
      '</p:sldLayoutIdLst>',
  );
  expect(parts.text('ppt/slideMasters/_rels/slideMaster1.xml.rels').match(/Target="[^"]*"/g)).toEqual([
    'Target="../slideLayouts/slideLayout1.xml"',
    'Target="../slideLayouts/slideLayout2.xml"',
    'Target="../theme/theme1.xml"',
  ]);
});

it('has its title where most layouts have theirs', async () => {
  expect(await written()).toMatch(
    /<p:ph type="title"\/>.*?<a:off x="609600" y="685800"\/><a:ext cx="10972800" cy="508000"\/>/,
  );
});

it('has the guides of the scene, in eighths of a point, in a colour of the theme', async () => {
  const xml = await written();
  const guides = [...xml.matchAll(/<p15:guide id="(\d)"( orient="horz")? pos="(\d+)"/g)].map(
    ([, ...one]) => one,
  );
  expect(guides).toEqual([
    ['1', ' orient="horz"', '960'],
    ['2', undefined, '384'],
    ['3', undefined, '828'],
  ]);
  expect(xml).toContain('<p15:clr><a:schemeClr val="accent2"/></p15:clr>');
  expect(xml.indexOf('<p:txStyles>')).toBeLessThan(xml.indexOf('<p:ext uri="{27BBF7A9'));
});

it('speaks the language of the deck', async () => {
  expect(await written({ document: { ...document, language: 'en-GB' } })).toContain(
    '<a:rPr lang="en-GB" altLang="zh-CN"/><a:t>Click to edit the title</a:t>',
  );
});

it.each([
  ['2012', '2012'],
  ['2012-07', '2012-07'],
  ['2012-07-01', '2012-07-01'],
  ['2012-07-01T08:30:00.000Z', '2012-07-01'],
])('shows the date of the deck, %s, as %s, never that of today', async (date, shown) => {
  const xml = await written({ document: { ...document, date } });
  expect(xml).toContain(`<a:t>${shown}</a:t>`);
  expect(xml).not.toContain('datetime');
});

it('says how title and body look in its text styles, once, and carries the footer of the deck', async () => {
  const shapes = (await written()).split('<p:txStyles>')[0] ?? '';
  expect(shapes.match(/<a:lstStyle\/>/g)).toHaveLength(2);
  expect(shapes.match(/<a:lvl1pPr/g)).toHaveLength(3);
  expect(shapes).toMatch(/<p:ph type="ftr".*?<a:t>页脚<\/a:t>/s);
});
