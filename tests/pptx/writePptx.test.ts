import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { Parts } from '../../src/pptx/package/parts.ts';
import { writePptx } from '../../src/pptx/writePptx.ts';
import type { Page } from '../../src/scene/scene.ts';
import { box, deck, everyKind, page, run, text } from './everyKind.ts';
import { validate } from './validate.ts';

const parts = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );

describe('a deck of every kind of item', () => {
  it('is valid', async () => {
    expect(await validate(await writePptx(everyKind()))).toEqual([]);
  });

  it('names no colour and no typeface outside the theme, but for the quotation', async () => {
    const written = parts(await writePptx(everyKind()));
    const rest = Object.entries(written).filter(([name]) => /^ppt\/(slides|charts)\/[^_]/.test(name));
    expect(rest).toHaveLength(7);
    for (const [name, xml] of rest) {
      expect(xml, name).not.toContain('srgbClr');
      const faces = new Set([...xml.matchAll(/typeface="([^"+][^"]*)"/g)].map(([, face]) => face));
      expect([...faces], name).toEqual(name.endsWith('slide1.xml') ? ['Georgia', 'SimSun'] : []);
    }
  });

  it('says both languages at every end of a paragraph', async () => {
    const written = Parts.unzip(await writePptx(everyKind()));
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
    for (const [name, xml] of Object.entries(parts(await writePptx(everyKind())))) {
      expect(xml, name).not.toMatch(/pptxgenjs|preencoded|>DEFAULT<|"DEFAULT"|item \d+\.\d+/i);
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

  /** A page that says these words in every place a page has for words. */
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
    const written = parts(await writePptx(deck([page(1, [text('t', box(0, 0, 99, 99), [run(words)])])])));
    const said = written['ppt/slides/slide1.xml']?.match(/<a:t>(.*?)<\/a:t>/g)?.at(-1);
    expect(said).toBe(`<a:t>${words.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</a:t>`);
  });
});
