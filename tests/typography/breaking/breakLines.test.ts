import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/typography/breaking/breakLines.ts';
import { mayPart } from '../../../src/typography/breaking/kinsoku.ts';
import { opportunities } from '../../../src/typography/breaking/opportunities.ts';
import { measure } from '../../../src/typography/faces/measure.ts';
import { SLACK } from '../../../src/typography/slack.ts';
import { HANGS } from '../../hangs.ts';
import { anyFont, anyText, arial } from '../scripts.ts';

/** Returns the lines of `text` in a box that is `ems` em wide. */
function broken(text: string, ems: number, style: 'flow' | 'balanced'): string[] {
  const lines = breakLines([{ text, font: arial }], 10, ems * 10 * SLACK, style);
  return lines.map(({ start, end }) => text.slice(start, end));
}

describe('breakLines, flow', () => {
  it('fills each line', () => {
    expect(broken('我们检验检疫节假日从不停运', 5, 'flow')).toEqual(['我们检验检', '疫节假日从', '不停运']);
    expect(broken('the quality of service', 6, 'flow')).toEqual(['the quality of', 'service']);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(broken('节假日从，不停运', 4, 'flow')).toEqual(['节假日', '从，不停', '运']);
    expect(broken('我们党员“专列”', 5, 'flow')).toEqual(['我们党员', '“专列”']);
    expect(broken('共计《条例》三', 3, 'flow')).toEqual(['共计', '《条', '例》三']);
  });

  it('keeps dashes, ellipses, numbers and Latin words whole', () => {
    expect(broken('检验检——疫', 4, 'flow')).toEqual(['检验检', '——疫']);
    expect(broken('检验检……疫', 4, 'flow')).toEqual(['检验', '检……疫']);
    expect(broken('检验检12345', 4, 'flow')).toEqual(['检验检', '12345']);
    expect(broken('检验检疫PowerPoint', 7, 'flow')).toEqual(['检验检疫', 'PowerPoint']);
  });

  it('parts no Latin word at a mark inside it, and no Hangul word', () => {
    expect(broken('检验 what?ever', 6, 'flow')).toEqual(['检验', 'what?ever']);
    expect(broken('检验 well-known', 5.2, 'flow')).toEqual(['检验 well-', 'known']);
    expect(broken('检验 한글서비스', 7, 'flow')).toEqual(['检验', '한글서비스']);
  });

  it('keeps a slack of three to five hundredths', () => {
    expect(SLACK).toBeGreaterThanOrEqual(1.03);
    expect(SLACK).toBeLessThanOrEqual(1.05);
    const lines = (width: number) =>
      breakLines([{ text: '检验检疫', font: arial }], 10, width, 'flow').length;
    expect([lines(40), lines(40 * SLACK)]).toEqual([2, 1]);
  });

  it('lets the space before a break hang', () => {
    expect(broken('检验检疫 中心', 4, 'flow')).toEqual(['检验检疫', '中心']);
  });

  it('breaks at a newline and keeps empty lines', () => {
    expect(broken('一\n\n二', 9, 'flow')).toEqual(['一', '', '二']);
    expect(broken('', 9, 'flow')).toEqual(['']);
    expect(broken('一\n', 9, 'flow')).toEqual(['一', '']);
  });

  it(
    'breaks a word of 40 000 soft hyphens, and loses none',
    () => {
      const text = `a${'\u00AD'.repeat(40_000)}b`;
      expect(broken(text, 20, 'flow').join('')).toBe(text);
    },
    HANGS,
  );

  it('tears a word that no line holds, at characters as readers see them', () => {
    expect(broken('WWWWWWWW', 3, 'flow')).toEqual(['WWW', 'WWW', 'WW']);
    expect(broken('e\u0301'.repeat(4), 1.2, 'flow')).toEqual(['e\u0301e\u0301', 'e\u0301e\u0301']);
    expect(broken('𝐀𝐁', 0.3, 'flow')).toEqual(['𝐀', '𝐁']);
    expect(broken('ab 👩‍👩‍👧👩‍👩‍👧', 1.5, 'flow')).toEqual(['ab', '👩‍👩‍👧', '👩‍👩‍👧']);
  });

  it('does not count on a break that LibreOffice leaves out, between a closing mark and a number', () => {
    expect(broken('我们检验，12345', 6, 'flow')).toEqual(['我们检', '验，12345']);
  });

  it('measures pieces of different size and keeps a number with its unit on a line', () => {
    const pieces = [
      { text: '727', font: arial },
      { text: ' 人次', font: arial, scale: 0.4 },
    ];
    const [line, ...others] = breakLines(pieces, 100, 400, 'balanced');
    expect(others).toEqual([]);
    expect(line?.width).toBeCloseTo(measure('727', arial, 100) + 0.4 * (27.8 + 24 + 200), 0);
  });
});

describe('breakLines, balanced', () => {
  it('breaks between words, at a pause where there is one', () => {
    expect(broken('有效摸索试验方法，研制出切实可行的提效办法', 19, 'balanced')).toEqual([
      '有效摸索试验方法，',
      '研制出切实可行的提效办法',
    ]);
    expect(broken('养殖基地蜂业公司和蜂农请专列帮助克服蜜蜂疫情', 16, 'balanced')).toEqual([
      '养殖基地蜂业公司和蜂农',
      '请专列帮助克服蜜蜂疫情',
    ]);
    expect(broken('贵州遵义检验检疫局党支部', 11.4, 'balanced')).toEqual(['贵州遵义检验检疫局', '党支部']);
  });

  it('keeps compounds and the names of organisations whole, even in one more line', () => {
    expect(broken('派人到大庆石油学院集中培训', 7.8, 'balanced').join('⏎')).toContain('大庆石油学院');
    const said = '老喜家丰收的甘蔗及时砍运了，多亏了那群检验检疫局里来的小伙子！';
    expect(broken(said, 12.3, 'balanced').join('⏎')).toContain('检验检疫局');
    const body = '不到半年，获中国合格评定国家认可委员会认证';
    expect(broken(body, 12.5, 'balanced')).toEqual(['不到半年，获中国合格评定', '国家认可委员会认证']);
  });

  it('keeps a number with its sign and unit, dates and names whole', () => {
    for (const whole of [
      '727 人次',
      '近 1.2 亿美元',
      '￥5 万',
      '零下 40℃',
      '30%',
      '第 3 届',
      '2011 年',
      'ISO 9001',
      '10 km',
    ])
      for (let ems = 8; ems < 16; ems += 1)
        expect(broken(`检验检疫中心${whole}检验检疫中心`, ems, 'balanced').join('⏎')).toContain(whole);
  });

  it('keeps words whole where that costs evenness', () => {
    expect(broken('检验实验室工作', 5.1, 'balanced').join('⏎')).toContain('实验室');
  });

  it('leaves no single character on the last line, if it must part a word for that', () => {
    expect(broken('中心好', 2.1, 'balanced')).toEqual(['中', '心好']);
    expect(broken('我们检验检疫节假', 7, 'balanced').at(-1)?.length).toBeGreaterThan(1);
    expect(broken('我们检验检疫节假！', 7, 'balanced').at(-1)?.length).toBeGreaterThan(2);
  });

  it('keeps two short words and the conjunction between them on one line', () => {
    const lines = broken('没有让朴实的检验检疫工作者满足和骄傲，更加激发了他们', 13, 'balanced');
    expect(lines.some((line) => line.includes('满足和骄傲'))).toBe(true);
  });

  it('has no last line of two or three characters below others where the lines can be shared out', () => {
    expect(broken('企业怎么看，下一页听负责人自己说', 8, 'balanced').at(-1)).toBe('负责人自己说');
    // What a pause parts from the line above is a line of its own.
    expect(broken('学典型见行动，把承诺写下来、亮出来', 8, 'balanced').at(-1)).toBe('亮出来');
    expect(broken('检验检疫局党支部', 6, 'balanced')).toEqual(['检验检疫局', '党支部']);
  });

  it('does not begin a line with 的', () => {
    expect(broken('检疫人员的工作', 5, 'balanced')).toEqual(['检疫人员的', '工作']);
    expect(
      broken('检验检疫中心服务群众的工作经验总结', 10, 'balanced').some((line) => line.startsWith('的')),
    ).toBe(false);
  });

  it('leaves a text that fits on one line alone', () => {
    expect(broken('我们，检验', 6, 'balanced')).toEqual(['我们，检验']);
  });

  it('leaves no head of a clause alone at the end of a line', () => {
    const [first, second] = broken('为石化等重点项目，提供“一对一”服务，特事特办', 15, 'balanced');
    expect([first, second]).toEqual(['为石化等重点项目，', '提供“一对一”服务，特事特办']);
  });

  it('ends no line with a word that belongs to the number after it', () => {
    expect(broken('住老口岸危楼，食物从200公里外县城运来', 10.25, 'balanced')).toEqual([
      '住老口岸危楼，食物',
      '从200公里外县城运来',
    ]);
  });

  it('would rather begin a line with a word that turns the sentence', () => {
    expect(broken('也只有服务兴边富民才是能力强局的价值之所在！', 14, 'balanced')).toEqual([
      '也只有服务兴边富民',
      '才是能力强局的价值之所在！',
    ]);
  });
});

// Spaces that are removed at the end of a line; the ideographic space is kept.
const DROPPED = /[ \t]+$/;

describe('breakLines, any text', () => {
  const style = fc.constantFrom('flow' as const, 'balanced' as const);
  const sizes = fc.constantFrom(10, 14, 28);
  const widths = fc.integer({ min: 20, max: 600 });

  it('covers the text and leaves nothing but spaces and newlines between the lines', () => {
    fc.assert(
      fc.property(anyText, anyFont, sizes, widths, style, (text, font, size, width, how) => {
        let at = 0;
        for (const { start, end } of breakLines([{ text, font }], size, width, how)) {
          expect(text.slice(at, start)).toMatch(/^[ \t]*\n?$/);
          expect(end).toBeGreaterThanOrEqual(start);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[ \t]*$/);
      }),
    );
  });

  it('keeps every line within the width, unless it is one character', () => {
    fc.assert(
      fc.property(anyText, anyFont, sizes, widths, style, (text, font, size, width, how) => {
        const characters = new Intl.Segmenter('zh-Hans', { granularity: 'grapheme' });
        for (const line of breakLines([{ text, font }], size, width, how)) {
          const one = [...characters.segment(text.slice(line.start, line.end))].length < 2;
          if (!one) expect(line.width * SLACK).toBeLessThanOrEqual(width + 1e-6);
        }
      }),
    );
  });

  it('breaks nowhere but where the rules allow, unless a piece is wider than the line', () => {
    fc.assert(
      fc.property(anyText, anyFont, sizes, widths, style, (text, font, size, width, how) => {
        let offset = 0;
        for (const stretch of text.split('\n')) {
          const places = [0, ...opportunities(stretch), stretch.length];
          const lines = breakLines([{ text: stretch, font }], size, width, how);
          for (const { start } of lines.slice(1)) {
            if (places.includes(start)) continue;
            const from = places.filter((place) => place < start).at(-1) ?? 0;
            const to = places.find((place) => place > start) ?? stretch.length;
            const piece = stretch.slice(from, to).replace(DROPPED, '');
            expect(measure(piece, font, size) * SLACK * 1.5 + size).toBeGreaterThan(width);
          }
          offset += stretch.length + 1;
        }
        expect(offset).toBe(text.length + 1);
      }),
    );
  });

  it('allows no forbidden mark at a line’s start or end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const stretch = text.replaceAll('\n', '');
        for (const at of opportunities(stretch)) {
          const last = stretch.slice(0, at).replace(DROPPED, '').at(-1) ?? '';
          const first = stretch[at] ?? '';
          if (first !== '–' && first !== '—') expect(mayPart(last, first)).toBe(true);
        }
      }),
    );
  });
});
