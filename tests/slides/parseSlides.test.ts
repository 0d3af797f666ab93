import { describe, expect, test } from 'vitest';
import { HANGS } from '../hangs.ts';
import { compileText, deckWith, pointedAt, said } from '../text/compileText.ts';
import { parse, plainText, read, slideOf } from './parse.ts';

const TALK = `---
layout: stats
section: 吉林
id: jilin
kicker: 01　吉林技术中心
source: 专题报道（二）·吉林
lead: true
---

# 八年“党员专列”，节假日从不停运

一段话。

## 近 **78** 班次

节假日累计开行

折合1385个工作日

## **727** 人次

无偿加班

<!--
先讲时间跨度。

再讲**数字**。
-->

---
layout: quote
---

# 服务兴边富民

> 只有铸就能力强局才能更好地服务兴边富民。
>
> 第二段。
>
> —— 陈业林，党组书记

- 甲
- 乙

![蜂箱](assets/bees.jpg)

| 年份 | 货值 |
| :--- | ---: |
| 2006 | 5.22 |
`;

describe('what slide text says', () => {
  const { slides, said } = parse(TALK);
  const [stats, quote] = slides;

  test('reads without a finding', () => expect(said).toEqual([]));

  test('front matter', () => {
    expect(stats).toMatchObject({ number: 1, layout: { name: 'stats' }, id: 'jilin' });
    expect([stats?.section, stats?.kicker, stats?.source].map(read)).toEqual([
      '吉林',
      '01　吉林技术中心',
      '专题报道（二）·吉林',
    ]);
    expect(Object.entries(stats?.settings ?? {}).map(([key, { value }]) => [key, value])).toEqual([
      ['lead', 'true'],
    ]);
    expect(quote).not.toHaveProperty('id');
    expect(quote).not.toHaveProperty('section');
    expect(quote?.kicker).toEqual([]);
  });

  test('title, paragraphs and entries', () => {
    expect(read(stats?.title)).toBe('八年“党员专列”，节假日从不停运');
    expect(stats?.paragraphs.map(read)).toEqual(['一段话。']);
    expect(stats?.entries.map((entry) => [read(entry.heading), ...entry.paragraphs.map(read)])).toEqual([
      ['近 **78** 班次', '节假日累计开行', '折合1385个工作日'],
      ['**727** 人次', '无偿加班'],
    ]);
  });

  test('notes', () => {
    expect(stats?.notes.map(read)).toEqual(['先讲时间跨度。', '再讲**数字**。']);
    expect(quote?.notes).toEqual([]);
  });

  test('quotations, lists, pictures and tables', () => {
    expect(
      quote?.quotations.map(({ paragraphs, attribution }) => [paragraphs.map(read), attribution.map(read)]),
    ).toEqual([[['只有铸就能力强局才能更好地服务兴边富民。', '第二段。'], ['陈业林，党组书记']]]);
    expect(quote?.lists.map((list) => list.map(read))).toEqual([['甲', '乙']]);
    expect(quote?.pictures).toMatchObject([{ path: 'assets/bees.jpg', alt: '蜂箱' }]);
    expect(
      quote?.tables.map(({ header, rows, align }) => [
        header.map(read),
        rows.map((row) => row.map(read)),
        align,
      ]),
    ).toEqual([[['年份', '货值'], [['2006', '5.22']], ['left', 'right']]]);
  });
});

describe('inline Markdown', () => {
  test.each([
    ['**“党员专列”**开行', '**“党员专列”**开行'],
    ['开行**（八年）**不停', '开行**（八年）**不停'],
    ['*也*是', '**也**是'],
    ['**一*二*三**', '**一二三**'],
    [
      '[吉林](#jilin)和[网站](https://x.cn/?a=1&b=2)、[信](mailto:a@b.cn)',
      '[吉林](#jilin)和[网站](https://x.cn/?a=1&b=2)、[信](mailto:a@b.cn)',
    ],
    ['[**吉林**技术](#jilin)', '[**吉林**](#jilin)[技术](#jilin)'],
    ['\\*\\*不是\\*\\* \\# \\\\', '**不是** # \\'],
    ['<b>甲</b> <https://x.cn> &amp; &#35;', '<b>甲</b> <https://x.cn> &amp; &#35;'],
    ['snake_case __x__ `码` ~~删~~', 'snake_case __x__ `码` ~~删~~'],
    ['[甲]: /乙', '[甲]: /乙'],
    ['[甲][乙]', '[甲][乙]'],
    ['第一行\n第二行', '第一行第二行'],
    ['line one\nline two', 'line one line two'],
    ['**甲**\n**乙**', '**甲乙**'],
    ['第一行\\\n第二行', '第一行\n第二行'],
    ['第一行  \n第二行', '第一行\n第二行'],
    ['    缩进', '缩进'],
    ['甲\n===', '甲 ==='],
  ])('%j', (body, words) => {
    expect(slideOf(body).paragraphs.map(read)).toEqual([words]);
  });

  test('in notes nothing opens a block', () => {
    const { notes } = slideOf('<!-- # 不是标题\n- 不是**列表**\n\n> 不是引文 -->');
    expect(notes.map(read)).toEqual(['# 不是标题', '- 不是**列表**', '> 不是引文']);
  });

  test('without what no document may hold, in addresses and descriptions as well', () => {
    const { slides } = parse(
      '---\nlayout: a\n---\n\n[甲\u0007](https://a\u0007.cn/)\n\n![图\u0007](b\u0007.png)\n',
    );
    expect(slides[0]?.paragraphs.map(read)).toEqual(['[甲](https://a.cn/)']);
    expect(slides[0]?.pictures).toMatchObject([{ path: 'b.png', alt: '图' }]);
  });

  test('a single asterisk between letters or digits is text', () => {
    const { title, paragraphs } = slideOf('# 10*20*30\n\na*b*c\n\n甲*乙*丙\n\n2**3**4');
    expect([title, ...paragraphs].map(read)).toEqual(['10*20*30', 'a*b*c', '甲**乙**丙', '2**3**4']);
  });

  test('in notes the items of a list stay lines of their own, and other line ends are none', () => {
    const { notes } = slideOf('<!--\n先说：\n- 一\n* 二\n接着\n1. 三\n2) 四\\\n- 五 -->');
    expect(notes.map(read)).toEqual(['先说：', '- 一', '* 二接着', '1. 三', '2) 四\n- 五']);
  });

  test('in front matter too, however YAML writes it', () => {
    const { kicker, source, settings } = slideOf(
      '',
      "kicker: '**甲** it''s'\nsource: \"a \\u4e59 [丙](#d)\"\nunit: '# **亿**'\n",
    );
    expect(read(kicker)).toBe("**甲** it's");
    expect(read(source)).toBe('a 乙 [丙](#d)');
    expect(settings.unit?.value).toBe('# 亿');
    expect(read(settings.unit?.text)).toBe('# **亿**');
  });
});

describe('comments are the speaker notes', () => {
  test('several of them, and on one line', () => {
    const { notes, paragraphs } = slideOf('甲\n\n<!-- 一 -->\n\n<!-- 二\n\n三 -->\n\n');
    expect(notes.map(plainText)).toEqual(['一', '二', '三']);
    expect(paragraphs.map(plainText)).toEqual(['甲']);
  });

  test('a rule of hyphens in them begins no slide', () => {
    const { slides, said } = parse('---\nlayout: quote\n---\n\n<!--\n一\n\n---\n\n二\n-->\n');
    expect(said).toEqual([]);
    expect(slides.map(({ notes }) => notes.map(plainText))).toEqual([['一', '---', '二']]);
  });

  test('an escaped end does not end them', () => {
    expect(slideOf('<!-- 甲 --\\> 乙 -->').notes.map(plainText)).toEqual(['甲 --> 乙']);
  });
});

describe('places in text written by hand', () => {
  const at = (
    body: string,
    pick: (
      slide: ReturnType<typeof slideOf>,
    ) => { origin: { value: { start: number; end: number } } } | undefined,
  ) => {
    const text = `---\nlayout: points\n---\n\n${body}`;
    const { slides } = parse(text);
    const found = slides[0] && pick(slides[0]);
    return text.slice(found?.origin.value.start, found?.origin.value.end);
  };

  test('a run is its own origin', () => {
    expect(at('# 甲**乙**丙', ({ title }) => title[0])).toBe('甲');
    expect(at('# 甲**乙**丙', ({ title }) => title[1])).toBe('乙');
    expect(at('> 甲\n> 乙\\#', ({ quotations }) => quotations[0]?.paragraphs[0]?.[0])).toBe('甲\n> 乙\\#');
    expect(at('| 甲 |\n| --- |\n| a\\|b |', ({ tables }) => tables[0]?.rows[0]?.[0]?.[0])).toBe('a\\|b');
    expect(at('- 甲\n-  乙', ({ lists }) => lists[0]?.[1]?.[0])).toBe('乙');
    expect(at('<!-- 甲\n\n **乙** -->', ({ notes }) => notes[1]?.[0])).toBe('乙');
  });

  test('entries, tables and pictures', () => {
    expect(at('## 近 **40** 倍', ({ entries }) => entries[0])).toBe('近 ');
    expect(at('##', ({ entries }) => entries[0])).toBe('##');
    expect(at('![图](<a b.png>)', ({ pictures }) => pictures[0])).toContain('a b.png');
  });

  test('front matter', () => {
    const text = "---\nlayout: points\nkicker: '甲''**乙**'\nunit: \"亿\"\n---\n";
    const { slides } = parse(text);
    const [slide] = slides;
    const cut = (span: { start: number; end: number } | undefined) => text.slice(span?.start, span?.end);
    expect(cut(slide?.layout.origin.value)).toBe('points');
    expect(slide?.kicker.map((run) => cut(run.origin.value))).toEqual(["甲'", '乙']);
    expect(cut(slide?.origin.value)).toBe('points');
  });
});

describe('what has no place on a slide is reported, never dropped', () => {
  const F = '---\nlayout: points\n---\n';
  test.each([
    ['nothing', '', 'talk.md:1:1 error slides-none: there are no slides.'],
    [
      'text before the first slide',
      `甲\n${F}`,
      'talk.md:1:1 error slide-no-front-matter: text stands before the first slide’s front matter.',
    ],
    [
      'front matter that does not end',
      '---\nlayout: points\n',
      'talk.md:1:1 error slide-front-matter-open: front matter begins here and does not end.',
    ],
    [
      'a rule that begins a slide',
      `${F}\n---\n\n甲\n`,
      'talk.md:5:1 error slide-separator: text follows "---" here, where a slide has its front matter.',
    ],
    ['no layout', '---\nkicker: 甲\n---\n', 'talk.md:1:1 error slide-no-layout: the slide names no layout.'],
    ['empty front matter', '---\n---\n', 'talk.md:1:1 error slide-no-layout: the slide names no layout.'],
    [
      'front matter that is no mapping',
      '---\npoints\n---\n',
      'talk.md:2:1 error slide-front-matter: front matter must be lines of `key: value`.',
    ],
    [
      'front matter that is not YAML',
      '---\nlayout: points\nunit: "亿" 元\n---\n',
      'talk.md:3:11 error yaml-syntax: this is not YAML: unexpected scalar at node end.',
    ],
    [
      'a key twice',
      '---\nlayout: points\nlayout: quote\n---\n',
      'talk.md:3:1 error yaml-duplicate-key: the key `layout` stands twice in the same mapping.',
    ],
    [
      'a list as a setting',
      '---\nlayout: points\nunit: [亿]\n---\n',
      'talk.md:3:7 error slide-setting: `unit` must be one value, not a list.',
    ],
    [
      'a mapping as the layout',
      '---\nlayout: { a: b }\n---\n',
      'talk.md:2:9 error slide-setting: `layout` must be one value, not a mapping.',
    ],
    [
      'a setting without a value',
      '---\nlayout: points\nunit:\n---\n',
      'talk.md:3:1 error slide-setting: `unit` must be one value, not nothing.',
    ],
    [
      'a second title',
      `${F}\n# 甲\n\n# 乙`,
      'talk.md:7:1 error slide-second-title: this is a second title; a slide has one, before its entries.',
    ],
    [
      'a title after entries',
      `${F}\n## 甲\n\n# 乙`,
      'talk.md:7:1 error slide-second-title: this is a second title; a slide has one, before its entries.',
    ],
    [
      'a heading too low',
      `${F}\n### 甲`,
      'talk.md:5:1 error slide-structure: a slide has no place for headings below ##.',
    ],
    [
      'code',
      `${F}\n\`\`\`js\n1\n\`\`\``,
      'talk.md:5:1 error slide-structure: a slide has no place for code blocks.',
    ],
    [
      'a rule',
      `${F}\n***`,
      'talk.md:5:1 error slide-structure: a slide has no place for rules between paragraphs.',
    ],
    [
      'a numbered list',
      '---\nlayout: cards\n---\n\n1. 甲\n2. 乙',
      'talk.md:5:1 error slide-structure: a slide has no place for numbered lists.',
    ],
    [
      'a list in a list',
      `${F}\n- 甲\n  - 乙`,
      'talk.md:6:3 error slide-structure: a slide has no place for lists inside lists.',
    ],
    [
      'paragraphs in a list',
      `${F}\n- 甲\n\n  乙`,
      'talk.md:7:3 error slide-structure: a slide has no place for list items of more than one paragraph.',
    ],
    [
      'a heading in a list',
      `${F}\n- # 甲`,
      'talk.md:5:3 error slide-structure: a slide has no place for blocks inside lists.',
    ],
    [
      'a list in a quotation',
      `${F}\n> - 甲`,
      'talk.md:5:3 error slide-structure: a slide has no place for anything but paragraphs inside quotations.',
    ],
    [
      'a picture in a line',
      `${F}\n甲 ![乙](a.png)`,
      'talk.md:5:3 error slide-inline: a slide has no place for pictures inside a line of text.',
    ],
    [
      'a picture in a title',
      `${F}\n# ![乙](a.png)`,
      'talk.md:5:3 error slide-inline: a slide has no place for pictures inside a line of text.',
    ],
    [
      'the title of a link',
      `${F}\n[甲](#a "乙")`,
      'talk.md:5:6 error slide-inline: a slide has no place for titles of links.',
    ],
    [
      'the title of a picture',
      `${F}\n![甲](a.png "乙")`,
      'talk.md:5:1 error slide-inline: a slide has no place for titles of pictures.',
    ],
    [
      'a link that leads nowhere',
      `${F}\n[甲]()`,
      'talk.md:5:5 error slide-bad-link: a link cannot lead to ``.',
    ],
    [
      'a link that is not safe',
      `${F}\n[甲](javascript:x)`,
      'talk.md:5:5 error slide-bad-link: a link cannot lead to `javascript:x`.',
    ],
    ...[
      'https://exa mple.com/x',
      'https://[bad/',
      'https://%41%zz/',
      'http://a.b:99999/',
      'https://1.2.3.4.5/',
    ].map((url) => [
      `a link to ${url}, which is no URL`,
      `${F}\n[甲](<${url}>)`,
      `talk.md:5:6 error slide-bad-link: a link cannot lead to \`${url}\`.`,
    ]),
    [
      'a picture without alt text',
      `${F}\n![](a.png)`,
      'talk.md:5:5 error slide-no-alt: the picture `a.png` has no alt text.',
    ],
    [
      'a picture without a path',
      `${F}\n![甲]()`,
      'talk.md:5:6 error slide-no-picture: the picture has no path.',
    ],
    [
      'a row with too few cells',
      `${F}\n| 甲 | 乙 |\n| - | - |\n| 丙 |`,
      'talk.md:7:1 error slide-table-cells: the row has 1 cell, the heading 2.',
    ],
    [
      'a row with too many cells',
      `${F}\n| 甲 |\n| - |\n| 丙 | 丁 |`,
      'talk.md:7:1 error slide-table-cells: the row has 2 cells, the heading 1.',
    ],
    [
      'a comment that does not end',
      `${F}\n<!-- 甲`,
      'talk.md:5:1 error slide-comment-open: a comment begins here and does not end.',
    ],
    [
      'text after the notes',
      `${F}\n<!-- 甲 -->\n\n乙`,
      'talk.md:5:1 error slide-notes-not-last: text follows the speaker notes; they stand at the slide’s end.',
    ],
    [
      'text on the line of the notes',
      `${F}\n<!-- 甲 --> 乙`,
      'talk.md:5:1 error slide-notes-not-last: text follows the speaker notes; they stand at the slide’s end.',
    ],
    [
      'a second comment on the line of the notes',
      `${F}\n<!-- 甲 --> <!-- 乙 -->`,
      'talk.md:5:1 error slide-notes-not-last: text follows the speaker notes; they stand at the slide’s end.',
    ],
    [
      'an id twice',
      '---\nlayout: a\nid: x\n---\n---\nlayout: a\nid: x\n---\n',
      'talk.md:7:5 error slide-duplicate-id: the id `x` is taken by an earlier slide.',
    ],
    [
      'front matter that goes on to the next slide',
      `---\nlayout: points\n# Sales rose\n## North grew\n---\n${F}\n# Costs`,
      'talk.md:3:1 error slide-front-matter-heading: this heading stands in front matter, where YAML takes it for a comment and drops it.',
    ],
    [
      'front matter that takes the next slide along',
      '---\nlayout: points\n# Sales rose\n---\nlayout: points\n---\n# Costs',
      'talk.md:3:1 error slide-front-matter-heading: this heading stands in front matter, where YAML takes it for a comment and drops it.',
    ],
    [
      'a heading before the keys of front matter',
      '---\n# remark\nlayout: points\n---\n# 题\n',
      'talk.md:2:1 error slide-front-matter-heading: this heading stands in front matter, where YAML takes it for a comment and drops it.',
    ],
    [
      'a value of front matter that YAML cuts off',
      '---\nlayout: points\nsource: Report #7\n---\n# 题\n',
      'talk.md:3:16 warning yaml-comment: “#7” is a comment to YAML and is left out of the value before it.',
    ],
    [
      'a deck for Marp, with YAML that is none and everything else in it',
      '---\nmarp: true\n---\n# A\n\n---\n\n<!-- _class: lead -->\n\n# B\n- c: d: e\n- {f\n\n---\n## G\n\n1. h\n\n---\n',
      'talk.md:6:1 error slide-separator: text follows "---" here, where a slide has its front matter.',
    ],
    [
      'a deck without front matter, divided by lines',
      '# A\n\n---\n\n# B\n\n---\n# C\n\ntext\n',
      'talk.md:3:1 error slide-separator: text follows "---" here, where a slide has its front matter.',
    ],
    [
      'a slide without front matter among others',
      `${F}# A\n\n---\n# B\n\n## C\n`,
      'talk.md:6:1 error slide-separator: text follows "---" here, where a slide has its front matter.',
    ],
    [
      'a deck for pandoc, divided by headings',
      '---\ntitle: A\nauthor: B\n---\n# C\n\n1. d\n\n# E\n',
      'talk.md:1:1 error slide-other-tool: this front matter is one of Marp, Slidev or pandoc: it names no layout.',
    ],
    [
      'an entry without a heading',
      `${F}# 题\n\n##\n\n甲`,
      'talk.md:6:1 error slide-empty-heading: this entry has no heading.',
    ],
    [
      'control characters',
      `${F}\n甲\u0007乙`,
      'talk.md:5:2 warning slide-cleaned: the text holds characters that no document may hold; they were taken out.',
    ],
    [
      'control characters behind emoji, near the end',
      `${F}\n😀😀\u0007甲`,
      'talk.md:5:5 warning slide-cleaned: the text holds characters that no document may hold; they were taken out.',
    ],
  ])('%s', (_, text, message) => {
    expect(parse(text).said).toEqual([message]);
  });

  test('in rendered text: structure at the template that made it, values where they were written', () => {
    const mine = '---\nlayout: cards\n---\n\n### {{title}}\n\n{{#each items}}\n1. {{this}}\n{{/each}}\n';
    const { said } = compileText(deckWith('kind: mine\ntitle: 题\nitems: [甲]'), { mine });
    expect(said.map((line) => line.replace(/ \(.*$/, ''))).toEqual([
      'templates/mine.hbs:5:1 error slide-structure: a slide has no place for headings below ##.',
      'templates/mine.hbs:8:1 error slide-structure: a slide has no place for numbered lists.',
    ]);
    const linked = compileText(deckWith('kind: mine\ntitle: 题\nto: ftp://x.cn'), {
      mine: '---\nlayout: points\n---\n\n# [{{title}}]({{to}})\n',
    });
    expect(
      linked.report
        .sorted()
        .map(({ code, span, template }) => [
          code,
          pointedAt(span, linked.report),
          pointedAt(template, linked.report),
        ]),
    ).toEqual([['slide-bad-link', 'ftp://x.cn', '{{to}}']]);
  });
});

describe('limits', () => {
  const F = '---\nlayout: points\n---\n';
  test.each([
    [
      'asterisks',
      `${F}${'*a'.repeat(5_000)}`,
      'slide-too-large: the slide has 5000 marks; 4000 are read at most.',
    ],
    [
      'brackets in notes',
      `${F}<!-- ${'['.repeat(5_000)} -->`,
      'slide-too-large: the slide has 5000 marks; 4000 are read at most.',
    ],
    [
      'lines',
      `${F}${'- a\n'.repeat(4_001)}`,
      'slide-too-large: the slide has 4003 lines; 4000 are read at most.',
    ],
    [
      'characters',
      `${F}${'字'.repeat(100_001)}`,
      'slide-too-large: the slide has 100017 characters; 100000 are read at most.',
    ],
    ...['1. ', '- ', '+ ', '1) > '].map((marker) => [
      `lists in a line: ${marker}`,
      `${F}# T\n\n${marker.repeat(4_000)}`,
      `slide-too-large: the slide has ${marker === '1) > ' ? 8000 : 4000} lists inside one another; 100 are read at most.`,
    ]),
    ['slides', F.repeat(5_001), 'slides-too-large: the slide text has 5001 slides; 5000 are read at most.'],
    [
      'text',
      '字'.repeat(8_000_001),
      'slides-too-large: the slide text has 8000001 characters; 8000000 are read at most.',
    ],
  ])('%s', (_, text, message) => {
    expect(parse(text).said).toEqual([expect.stringContaining(message)]);
  });

  test('twenty thousand characters are read', () => {
    expect(plainText(slideOf('字'.repeat(20_000)).paragraphs[0] ?? [])).toHaveLength(20_000);
  });
});

test('control characters are taken out of text and settings', () => {
  const { slides } = parse('---\nlayout: points\nunit: 亿\uFFFE元\n---\n\n# 甲\u0007乙\uD800丙\n');
  expect(plainText(slides[0]?.title ?? [])).toBe('甲乙丙');
  expect(slides[0]?.settings.unit?.value).toBe('亿元');
});

test('Windows line ends and a byte order mark are as good as any', () => {
  const { slides, said } = parse('\uFEFF---\r\nlayout: points\r\n---\r\n\r\n# 甲\r\n\r\n乙\\\r\n丙\r\n');
  expect(said).toEqual([]);
  expect(slides[0]?.paragraphs.map(plainText)).toEqual(['乙\n丙']);
});

test('an icon stands between colons before the heading of an entry', () => {
  const { entries } = slideOf('# T\n\n## :flask-conical: 检测\n\n## \\:heart: 心\n\n## 时刻 10:30: 到\n');
  expect(entries.map(({ icon, heading }) => [icon?.name, read(heading)])).toEqual([
    ['flask-conical', '检测'],
    [undefined, ':heart: 心'],
    [undefined, '时刻 10:30: 到'],
  ]);
});

test('an icon that does not exist is reported with names like it', () => {
  const { report } = parse('---\nlayout: points\n---\n\n# T\n\n## :flask: 检测\n\n## :smile: 笑\n');
  expect(said(report)).toEqual([
    'talk.md:7:4 error icon-unknown: there is no icon “flask”. (did you mean `flask-conical`, `flag`?)',
    'talk.md:9:4 error icon-unknown: there is no icon “smile”. (did you mean `scale`?)',
  ]);
});

test(
  'notes with 100 000 spaces inside and behind them are one paragraph',
  () => {
    const { slides } = parse(
      `---\nlayout: points\n---\n# T\n<!--\na${' '.repeat(40_000)}b${' '.repeat(40_000)}\n\n-->`,
    );
    expect(slides[0]?.notes.map(plainText)).toEqual([`a${' '.repeat(40_000)}b`]);
  },
  HANGS,
);

test('a slide is hidden, or opens a chapter, when its front matter says so with true', () => {
  const { slides, said } = parse('---\nlayout: points\nhidden: true\nchapter: false\n---\n# 题\n');
  expect(said).toEqual([]);
  expect([slides[0]?.hidden, slides[0]?.chapter]).toEqual([true, undefined]);
  expect(parse('---\nlayout: points\nhidden: later\n---\n# 题\n').said).toEqual([
    'talk.md:3:9 error slide-flag: `hidden` is true or false, not “later”.',
  ]);
});
