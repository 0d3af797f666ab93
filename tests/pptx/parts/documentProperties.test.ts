import { describe, expect, it } from 'vitest';
import { timestamp } from '../../../src/pptx/parts/documentProperties.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { box, content, deck, everyKind, page, paragraph, run, text } from '../everyKind.ts';
import { writtenDeck } from '../written.ts';

const core = async (scene: Scene) => (await writtenDeck(scene)).text('docProps/core.xml');
const app = async (scene: Scene) => (await writtenDeck(scene)).text('docProps/app.xml');

describe('core properties', () => {
  it('tell title, subject, author, keywords, language and the date of the deck', async () => {
    const xml = await core(everyKind());
    for (const property of [
      '<dc:title>小窗口，大国门</dc:title>',
      '<dc:subject>专题报道</dc:subject>',
      '<dc:creator>某局</dc:creator>',
      '<cp:keywords>国门; 服务</cp:keywords>',
      '<dc:language>zh-CN</dc:language>',
      '<dcterms:created xsi:type="dcterms:W3CDTF">2012-07-01T00:00:00Z</dcterms:created>',
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2012-07-01T00:00:00Z</dcterms:modified>',
    ]) {
      expect(xml).toContain(property);
    }
  });

  it('leave out what the deck does not say, and escape what it says', async () => {
    const scene = deck([], {
      document: { ...deck([]).document, subject: '', title: 'A & <B>', keywords: [] },
    });
    const xml = await core(scene);
    expect(xml).toContain('<dc:title>A &amp; &lt;B&gt;</dc:title><dc:creator>');
    expect(xml).not.toMatch(/subject|keywords/);
  });

  it('have no date when the deck has none', async () => {
    const scene = deck([], { document: { ...deck([]).document, date: '' } });
    expect(await core(scene)).toMatch(/<dc:language>zh-CN<\/dc:language><\/cp:coreProperties>$/);
  });

  it('are in one line each', async () => {
    const words = { title: '上\n下', subject: ' a \r\n b\u2028c\n', author: '\n', keywords: ['国\n门'] };
    const scene = deck([], { document: { ...deck([]).document, ...words } });
    expect(await core(scene)).toContain(
      '<dc:title>上 下</dc:title><dc:subject>a b c</dc:subject><cp:keywords>国 门</cp:keywords><cp:revision>',
    );
  });

  it.each([
    ['2012', '2012-01-01T00:00:00Z'],
    ['2012-07', '2012-07-01T00:00:00Z'],
    ['2012-07-09', '2012-07-09T00:00:00Z'],
    ['2012-07-09T08:30:00Z', '2012-07-09T08:30:00Z'],
    ['', undefined],
    ['2012-13', undefined],
    ['last year', undefined],
  ])('the date “%s” is the time %s', (date, time) => {
    expect(timestamp(date)).toBe(time);
  });
});

describe('app properties', () => {
  it('count and name what is there', async () => {
    const pages = [
      page(1, [text('甲', box(0, 0, 200, 40), [run('检验 78 班次，'), run('Arial 12%')])], {
        notes: ['念。'],
      }),
      page(2, [text('乙', box(0, 0, 200, 40), [run('引文', { role: 'quotation' })])]),
    ];
    const xml = await app(deck(pages));
    // 第, 1, 页 and 第, 2, 页; 检, 验, 78, 班, 次, Arial, 12; 引, 文.
    expect(xml).toContain('<Words>15</Words>');
    expect(xml).toContain('<Paragraphs>4</Paragraphs><Slides>2</Slides><Notes>1</Notes>');
    expect(xml).toContain('<Company>某局</Company>');
    const names = [...xml.matchAll(/<vt:lpstr>([^<]*)<\/vt:lpstr>/g)].map(([, name]) => name);
    expect(names).toEqual([
      ...['Fonts Used', 'Theme', 'Slide Titles'],
      ...['Arial', 'Georgia', 'Microsoft YaHei', 'SimSun', '国检红', '第 1 页', '第 2 页'],
    ]);
    expect([...xml.matchAll(/<vt:i4>(\d+)/g)].map(([, count]) => count)).toEqual(['4', '1', '2']);
  });

  it('name slides and organisation in one line each', async () => {
    const document = { ...deck([]).document, organisation: '某局\n某处' };
    const xml = await app(deck([page(1, [], { title: '上\n下' })], { document }));
    expect(xml).toContain('<Company>某局 某处</Company>');
    expect(xml).toContain('<vt:lpstr>上 下</vt:lpstr>');
  });

  it.each([
    ['content', ['Arial', 'Microsoft YaHei']],
    ['quoted', ['Arial', 'Georgia', 'Microsoft YaHei', 'SimSun']],
  ])('name the fonts of a layout in use, “%s”, and of no other', async (layout, faces) => {
    const [title, ...rest] = content.placeholders;
    if (!title) throw new Error('no title');
    const levels = [paragraph([run('引文', { role: 'quotation' })])];
    const quoted = { ...content, name: 'quoted', placeholders: [{ ...title, levels }, ...rest] };
    const xml = await app(deck([page(1, [], { layout })], { layouts: [content, quoted] }));
    const names = [...xml.matchAll(/<vt:lpstr>([^<]*)<\/vt:lpstr>/g)].map(([, name]) => name);
    expect(names.slice(3)).toEqual([...faces, '国检红', '第 1 页']);
  });
});
