import { describe, expect, it, vi } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import { thumbnailFont } from '../../src/files/packageFolder.ts';
import { writePptx } from '../../src/pptx/writePptx.ts';
import { drawThumbnail } from '../../src/preview/thumbnail.ts';
import type { Page } from '../../src/scene/scene.ts';
import { lintPackage } from '../lint/lintPackage.ts';
import { Parts } from '../package/parts.ts';
import { box, deck, everyKind, page, run, text } from './everyKind.ts';
import { validate } from './validate.ts';
import { writtenDeck } from './written.ts';

describe('a deck of every kind of item', () => {
  it('is valid', async () => {
    expect(await validate(await writePptx(everyKind()))).toEqual([]);
  });

  it('names no colour and no typeface outside the theme, but for the quotation', async () => {
    const written = await writtenDeck(everyKind());
    const names = written.names().filter((name) => /^ppt\/(slides|charts)\/[^_]/.test(name));
    expect(names).toHaveLength(7);
    for (const name of names) {
      const xml = written.text(name);
      expect(xml, name).not.toContain('srgbClr');
      const faces = new Set([...xml.matchAll(/typeface="([^"+][^"]*)"/g)].map(([, face]) => face));
      expect([...faces], name).toEqual(name.endsWith('slide1.xml') ? ['Georgia', 'SimSun'] : []);
    }
  });

  it('says both languages at every end of a paragraph', async () => {
    const written = await writtenDeck(everyKind());
    const paragraphs = written
      .names()
      .filter((name) => /^ppt\/(slides|slideLayouts|slideMasters|notes\w+|charts)\/[^_]/.test(name))
      .map((name) => [name, written.xml(name).getElementsByTagName('a:p')] as const);
    expect(paragraphs.map(([, all]) => all.length)).not.toContain(0);
    const bare = paragraphs.flatMap(([name, all]) => {
      const ends = all.map((each) => each.getElementsByTagName('a:endParaRPr')[0]);
      const said = ends.map((end) => `${end?.getAttribute('lang')} ${end?.getAttribute('altLang')}`);
      return said.filter((each) => each !== 'zh-CN en-US').map((each) => `${name}: ${each}`);
    });
    expect(bare).toEqual([]);
  });

  it('leaves nothing of pptxgenjs behind', async () => {
    const written = await writtenDeck(everyKind());
    for (const name of written.names()) {
      expect(written.text(name), name).not.toMatch(/pptxgenjs|preencoded|>DEFAULT<|"DEFAULT"|item \d+\.\d+/i);
    }
  });
});

describe('the same scene', () => {
  it('gives the same bytes, whatever was built before, at whatever time and place', async () => {
    const first = await writePptx(everyKind());
    await writePptx(deck([page(1, everyKind().pages[1]?.items.slice(1) ?? [])]));
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    vi.stubEnv('TZ', 'Asia/Shanghai');
    vi.spyOn(Math, 'random').mockReturnValue(0.123);
    try {
      expect(Buffer.compare(await writePptx(everyKind()), first)).toBe(0);
    } finally {
      vi.restoreAllMocks();
      vi.unstubAllEnvs();
      vi.useRealTimers();
    }
  });

  it('is not changed by being written', async () => {
    const scene = everyKind();
    const before = structuredClone(scene);
    await writePptx(scene);
    expect(scene).toEqual(before);
  });

  it('may be frozen', async () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    await expect(writePptx(freeze(everyKind()))).resolves.toBeInstanceOf(Uint8Array);
  });
});

describe('text of any kind', () => {
  const hostile = [
    `&<>"' ]]> <!-- --> &amp; &#0; <?x?>`,
    'a\u0000b\u0007c\u000bd\u001fe\ufffef\uffff',
    'lone \ud800 and \udc00 surrogates',
    'emoji 👩‍👩‍👧 🇨🇳 1️⃣ 𠮷',
    'bidi \u202eabc\u202c שלום مرحبا \u2066x\u2069',
    'new\nlines\r\nof\rall\u2028kinds\u0085here',
    'tab\there  two  blanks ',
    ' ',
    '长'.repeat(20_000),
  ];

  /** Makes a page that has these words in every place that takes words. */
  function everywhere(words: string, number: number): Page {
    const id = `${number} ${words}`;
    const said = JSON.parse(
      JSON.stringify(everyKind().pages[1]?.items.slice(1), (key, value) => {
        if (key === 'link') return `#${id}`;
        const spoken = ['name', 'alt', 'text', 'tip'].includes(key) && typeof value === 'string';
        return spoken ? `${words} ${value}` : value;
      }).replaceAll('"2006"', JSON.stringify(words.slice(0, 300))),
    );
    const link = run(words, { link: `https://x.org/${words}`, tip: words });
    const items = [text(words, box(48, 120, 400, 100), [run(words), link]), ...said];
    return page(number, items, { title: words, notes: [words, words], id });
  }

  it('gives a valid deck', async () => {
    const pages = hostile.map((words, index) => everywhere(words, index + 1));
    const sections = hostile.map((words, index) => ({ name: words, first: index + 1, last: index + 1 }));
    const all = hostile.map((words) => words.slice(0, 200)).join('');
    const told = { title: all, author: all, subject: all, organisation: all, keywords: hostile };
    const scene = deck(pages, { sections, document: { ...deck([]).document, ...told } });
    expect(await validate(await writePptx(scene))).toEqual([]);
  });

  it('comes back as it went in', async () => {
    const words = `“甲” & <乙> 'x' "y" 👩‍👩‍👧 𠮷 ש`;
    const written = await writtenDeck(deck([page(1, [text('t', box(0, 0, 99, 99), [run(words)])])]));
    const said = written.xml('ppt/slides/slide1.xml').getElementsByTagName('a:t').at(-1);
    expect(said?.textContent).toBe(words);
  });

  it('holds nothing that XML forbids, no carriage returns and no tabs, wherever it stands', async () => {
    const words = 'a\u0000\u001f\ufffe\ud800b\udc00\r\nc\rd\t汉\u{1f600}';
    const clean = 'ab\nc\nd 汉\u{1f600}';
    const shape = { kind: 'shape', shape: 'rect', box: box(0, 0, 9, 9), described: { alt: words } } as const;
    const items = [
      text(words, box(0, 0, 9, 9), [
        run(words),
        run('页', { link: `#${words}`, tip: words }),
        run('网', { link: `https://a.org/${words}` }),
      ]),
      { ...shape, name: `${words} 2` },
    ];
    const written = await writtenDeck(deck([page(1, items, { notes: [words], id: words, title: words })]));
    const slide = written.text('ppt/slides/slide1.xml');
    expect(slide).toContain(`name="${clean}"`);
    expect(slide).toContain(`name="${clean} 2" descr="${clean}"`);
    expect(slide).toContain(`tooltip="${clean}"`);
    expect(slide.match(/<a:t>[^<]*<\/a:t>/g)?.slice(1, 4)).toEqual(
      ['ab', 'c', 'd 汉\u{1f600}'].map((line) => `<a:t>${line}</a:t>`),
    );
    expect(written.text('ppt/slides/_rels/slide1.xml.rels')).toContain(
      `Target="https://a.org/abcd%20%E6%B1%89%F0%9F%98%80"`,
    );
    expect(written.text('ppt/notesSlides/notesSlide1.xml')).toContain('<a:t>d 汉\u{1f600}</a:t>');
    expect(written.text('docProps/app.xml')).toContain('<vt:lpstr>ab c d 汉\u{1f600}</vt:lpstr>');
    for (const name of written.names()) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for these characters
      expect(written.text(name), name).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffd-\uffff]/);
    }
  });
});

describe('a cover', () => {
  const scene = everyKind();
  const faces = Object.values(scene.theme.faces.quotation);

  it('stands where PowerPoint keeps its own, and the package says so', async () => {
    const cover = await drawThumbnail(scene, thumbnailFont, new Report());
    const bytes = await writePptx(scene, cover);
    const parts = Parts.unzip(bytes);
    expect(parts.bytes('docProps/thumbnail.jpeg')).toEqual(new Uint8Array(cover ?? []));
    expect(parts.text('_rels/.rels')).toContain(
      'Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"',
    );
    expect(parts.text('[Content_Types].xml')).toContain(
      '<Default Extension="jpeg" ContentType="image/jpeg"/>',
    );
    expect(lintPackage(bytes, { faces })).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
  });

  it('is missed in a package when it is no JPEG', async () => {
    const bytes = await writePptx(scene, new TextEncoder().encode('<svg/>'));
    expect(lintPackage(bytes, { faces })).toEqual([
      {
        rule: 'media-bytes',
        part: 'docProps/thumbnail.jpeg',
        message: 'is no jpeg picture by its bytes',
      },
    ]);
  });
});
