import { describe, expect, test } from 'vitest';
import { compileText, deckWith, pointedAt } from '../text/compileText.ts';

/** Returns the findings without their hints. */
const found = (yaml: string): string[] => compileText(yaml).said.map((line) => line.replace(/ \(.*$/, ''));
const inBlock = (block: string): string[] => found(deckWith(block));

describe('every mistake is reported, with its place', () => {
  test('an empty file', () => {
    expect(compileText('# nothing yet\n').said).toEqual([
      'content.yaml:1:1 error outline-nothing: the file says nothing. (begin with `deck:` and its `title:`; `deckwright explain outline-nothing` shows an example.)',
    ]);
  });

  test('an unknown key, with the one that is meant', () => {
    expect(compileText('deck: { title: 题 }\nunit: []').said).toContain(
      'content.yaml:2:1 error outline-unknown-key: `unit` is not a key of the outline. (did you mean `units`?)',
    );
  });

  test('an unknown key that resembles none', () => {
    expect(compileText(deckWith('kind: quote\ntitle: 题\ntext: 文\nby: 人\nxyz: 1')).said).toEqual([
      'content.yaml:10:7 error outline-unknown-key: `xyz` is not a key of the quote block. (it takes `kind`, `title`, `id`, `hidden`, `kicker`, `source`, `formulas`, `notes`, `text`, `by`, `role`, `image`, `alt`, `focus`, `tone`.)',
    ]);
  });

  test('a missing field, at the key of its parent', () => {
    expect(found('deck:\n  subtitle: 题')).toEqual([
      'content.yaml:1:1 error outline-missing: `deck` lacks the key `title`.',
    ]);
    expect(inBlock('kind: quote\ntitle: 题\ntext: 文')).toEqual([
      'content.yaml:6:7 error outline-missing: the quote block lacks the key `by`.',
    ]);
    expect(inBlock('kind: stats\ntitle: 题\nitems:\n  - { value: 1, label: 甲 }\n  - { value: 2 }')).toEqual([
      'content.yaml:10:13 error outline-missing: item 2 of `items` lacks the key `label`.',
    ]);
    expect(inBlock('title: 题')).toEqual([
      'content.yaml:6:7 error outline-missing: item 1 of `slides` lacks the key `kind`.',
    ]);
  });

  test('a wrong type', () => {
    expect(inBlock('kind: quote\ntitle: [题]\ntext: 文\nby: 人')).toEqual([
      'content.yaml:7:7 error outline-wrong-type: `title` must be text, not a list.',
    ]);
    expect(inBlock('kind: quote\ntitle: true\ntext: 文\nby: 人')).toEqual([
      'content.yaml:7:14 error outline-wrong-type: `title` must be text, not true',
    ]);
    expect(found('deck: { title: 题, keywords: 甲 }')).toEqual([
      'content.yaml:1:29 error outline-wrong-type: `keywords` must be a list, not the text `甲`.',
    ]);
    expect(found('- deck')).toEqual([
      'content.yaml:1:1 error outline-wrong-type: the outline must be a mapping, not a list.',
    ]);
  });

  test('text with a colon that became a mapping', () => {
    expect(compileText(deckWith('kind: quote\ntitle:\n  如下: 甲\ntext: 文\nby: 人')).said).toEqual([
      'content.yaml:7:7 error outline-wrong-type: `title` must be text, not a mapping. (a text that contains ": " must stand in quotes.)',
    ]);
  });

  test('a value that is missing, or was taken for a comment', () => {
    expect(
      compileText('deck: { title: 题 }\nbrand:\n  footer:\n  colours:\n    primary: #9B1C22').said,
    ).toEqual([
      'content.yaml:3:3 error outline-empty: `footer` has no value. (give it a value, or delete the line.)',
      'content.yaml:5:5 error outline-empty: `primary` has no value. (an unquoted # begins a comment: write the value in quotes.)',
    ]);
    expect(compileText('deck: { title: Rent, heating and light, subtitle: 1,204, series: ~ }').said).toEqual([
      'content.yaml:1:22 error outline-empty: `heating and light` has no value. (inside { } a comma ends a value: write a value that holds one in quotes.)',
      'content.yaml:1:53 error outline-empty: `204` has no value. (inside { } a comma ends a value: write a value that holds one in quotes.)',
      'content.yaml:1:58 error outline-empty: `series` has no value. (~ and null are YAML for “no value”: write them in quotes when they are meant as text.)',
    ]);
    expect(found('deck: { title: 题, keywords: [甲, ~] }\nunits:\n  -')).toEqual([
      'content.yaml:1:33 error outline-empty: `item 2 of keywords` has no value.',
      'content.yaml:3:4 error outline-empty: `item 1 of units` has no value.',
    ]);
    expect(found('deck: { title: "  " }')).toEqual([
      'content.yaml:1:16 error outline-empty: `title` has no value.',
    ]);
  });

  test('too few and too many', () => {
    expect(inBlock('kind: stats\ntitle: 题\nitems:\n  - { value: 1, label: 甲 }')).toEqual([
      'content.yaml:8:7 error outline-count: `items` has 1 item; it takes at least 2.',
    ]);
    expect(inBlock(`kind: cards\ntitle: 题\nitems:${'\n  - { heading: 甲 }'.repeat(5)}`)).toEqual([
      'content.yaml:8:7 error outline-count: `items` has 5 items; it takes at most 4.',
    ]);
  });

  test('lists that must be as long as another', () => {
    expect(inBlock('kind: table\ntitle: 题\ncolumns: [甲, 乙]\nrows:\n  - [1, 2]\n  - [1]')).toEqual([
      'content.yaml:11:11 error outline-uneven: `rows` has 1 item, but `columns` has 2.',
    ]);
    const chart =
      'kind: chart\ntitle: 题\nalt: 图\nchart: bar\ncategories: [甲, 乙]\nseries:\n  - { name: 丙, values: [1, null, 3] }';
    expect(inBlock(chart)).toEqual([
      'content.yaml:12:22 error outline-uneven: `values` has 3 items, but `categories` has 2.',
    ]);
  });

  test('a language that is written from right to left', () => {
    for (const language of ['ar', 'he-IL', 'pa-Arab', 'ur', 'ur-Aran'])
      expect(found(`deck: { title: 题, language: ${language} }`)).toEqual([
        `content.yaml:1:29 error outline-bad-text: \`language\` must be a language that is written from left to right, not \`${language}\`.`,
      ]);
    expect(found('deck: { title: 题, language: zh-aa-bb }')).toEqual([
      'content.yaml:1:29 error outline-bad-text: `language` must be a language like zh-CN, not `zh-aa-bb`.',
    ]);
    for (const language of ['pa', 'az-Latn', 'qqq'])
      expect(found(`deck: { title: 题, language: ${language} }`).join()).not.toContain('language');
  });

  test('a number with commas at its thousands is one, with others it is not', () => {
    const chart = (values: string) =>
      inBlock(
        `kind: chart\ntitle: 题\nalt: 图\nchart: bar\ncategories: [甲, 乙]\nseries:\n  - { name: 丙, values: ${values} }`,
      );
    expect(chart('["1,234", "-1,234,567.80"]')).toEqual([]);
    expect(chart('["12,34", 1]')).toEqual([
      'content.yaml:12:31 error outline-wrong-type: item 1 of `values` must be a number, not the text `12,34`.',
    ]);
  });

  test('a table may have empty cells', () => {
    const rows = '[["", 甲], [null, 1], [~, " "]]';
    expect(inBlock(`kind: table\ntitle: 题\ncolumns: [甲, 乙]\nrows: ${rows}`)).toEqual([]);
    expect(inBlock('kind: table\ntitle: 题\ncolumns: [甲, ""]\nrows: [[1, 2]]')).toEqual([
      'content.yaml:8:20 error outline-empty: `item 2 of columns` has no value.',
    ]);
  });

  test('fields that say nothing without another', () => {
    const side = '{ label: 现在, prefix: 不到, unit: 分钟 }';
    expect(inBlock(`kind: compare\ntitle: 题\nbefore: { label: 过去 }\nafter: ${side}`)).toEqual([
      'content.yaml:9:27 error outline-needs: `prefix` says nothing without `value`.',
      'content.yaml:9:39 error outline-needs: `unit` says nothing without `value`.',
    ]);
    expect(
      inBlock(
        'kind: compare\ntitle: 题\nbefore: { label: 过去, value: 0, unit: 天 }\nafter: { label: 现在 }',
      ),
    ).toEqual([]);
  });

  test('one of a few words', () => {
    const chart =
      'kind: chart\ntitle: 题\nalt: 图\nchart: columns\ncategories: [甲]\nseries: [{ name: 丙, values: [1] }]';
    expect(compileText(deckWith(chart)).said).toEqual([
      'content.yaml:9:14 error outline-bad-value: `chart` cannot be `columns`; it is one of `column`, `bar`, `line`, `area`, `doughnut`, `share`, `scatter`. (did you mean `column`?)',
    ]);
  });

  test.each(['red', "'#12345'", '12345', '[1]'])('a colour cannot be %s', (colour) => {
    expect(found(`deck: { title: 题 }\nbrand: { colours: { ink: ${colour} } }`)[0]).toMatch(
      /^content\.yaml:2:\d+ error outline-(bad-colour|wrong-type): `ink` /,
    );
  });

  test.each(["'#9B1C22'", '9B1C22', '001122', '112233', "'aabbcc'"])('a colour can be %s', (colour) => {
    const { outline, said } = compileText(`${deckWith(QUOTE)}brand: { colours: { ink: ${colour} } }`);
    expect(said).toEqual([]);
    expect(outline?.brand?.colours.ink?.text).toBe(colour.replaceAll("'", ''));
  });

  test.each(['2012-13', '2012-02-30', '1.7.2012', '12', '2012-7', '0000', '0000-12-31'])(
    'a date cannot be %s',
    (date) => {
      expect(found(`deck: { title: 题, date: ${date} }`)).toEqual([
        `content.yaml:1:25 error outline-bad-date: \`date\` is not a date: \`${date}\`.`,
      ]);
    },
  );

  test.each(['2012', '2012-07', '2012-02-29', '0001'])('a date can be %s', (date) => {
    const { outline } = compileText(deckWith(QUOTE).replace('题', `题\n  date: ${date}`));
    expect(outline?.deck.date).toBe(date);
  });

  test('ids: their form, and used twice', () => {
    const units = (first: string, second: string) =>
      `deck: { title: 题 }\nunits:\n  - { id: ${first}, name: 甲, short: 乙, slides: [] }\n  - { id: ${second}, name: 甲, short: 乙, slides: [] }`;
    expect(found(units('jilin', 'jilin'))).toEqual([
      'content.yaml:4:11 error outline-duplicate-id: the id `jilin` is taken by an earlier unit or block.',
    ]);
    expect(found(units('jilin', '吉林'))).toEqual([
      'content.yaml:4:11 error outline-bad-id: `id` is not an identifier: `吉林`.',
    ]);
  });

  test('a unit and a source that do not exist', () => {
    const yaml = `deck: { title: 题 }
sources: { report: { title: 报道 } }
units:
  - { id: jilin, name: 甲, short: 乙, source: reprot#真情服务, slides: [] }
closing:
  name: 结语
  slides:
    - kind: closing
      title: 题
      items: [{ unit: jiling, text: 文, source: [report#甲, other] }]
`;
    expect(compileText(yaml).said).toEqual([
      'content.yaml:4:45 error outline-unknown-source: there is no source `reprot`. (did you mean `report`?)',
      'content.yaml:10:23 error outline-unknown-unit: there is no unit `jiling`. (did you mean `jilin`?)',
      'content.yaml:10:59 error outline-unknown-source: there is no source `other`. (there are `report`.)',
    ]);
  });

  test('an unknown kind', () => {
    expect(compileText(deckWith('kind: stat\ntitle: 题')).said).toEqual([
      'content.yaml:6:13 error outline-unknown-kind: there is no kind of block called `stat`. (did you mean `stats`?)',
    ]);
  });

  test.each(['constructor', '__proto__', 'toString', 'deck', 'section', 'partials/head'])(
    'no block is of the kind %s',
    (kind) => {
      expect(inBlock(`kind: ${kind}\ntitle: 题`)).toEqual([
        `content.yaml:6:13 error outline-unknown-kind: there is no kind of block called \`${kind}\`.`,
      ]);
    },
  );

  test('a rule that does not exist, and a severity that does not', () => {
    expect(found(`${deckWith(QUOTE)}checks:\n  title-misssing: off\n  title-missing: warn`)).toEqual([
      expect.stringMatching(
        /^content\.yaml:11:3 error outline-unknown-key: `title-misssing` is not a key of `checks`\./,
      ),
      'content.yaml:12:18 error outline-bad-value: `title-missing` cannot be `warn`; it is one of `off`, `warning`, `error`.',
    ]);
  });

  test('many mistakes at once, in order of place', () => {
    const lines = found('deck:\n  titel: 题\n  date: 13\nunits:\n  - { id: a b, name: [], short: 乙 }');
    expect(lines.map((line) => line.split(' ')[2])).toEqual([
      'outline-unknown-key:',
      'outline-bad-date:',
      'outline-missing:',
      'outline-bad-id:',
      'outline-wrong-type:',
    ]);
  });
});

test.each([
  [
    'kind: timeline\ntitle: T\nitems: [{ date: 1, heading: a }, { when: 2, heading: b }, { when: 3, heading: c }]',
    'did you mean `when`?',
  ],
  ['kind: quote\ntitle: T\ntext: x\nauthor: y', 'did you mean `by`?'],
  [
    'kind: chart\ntitle: T\nchart: pie\ncategories: [a]\nseries: [{ name: b, values: [1] }]\nalt: c',
    'did you mean `doughnut`?',
  ],
  [
    'kind: chart\ntitle: T\nchart: bar\ncategories: [a]\nseries: [{ name: b, values: [0o17] }]\nalt: c',
    'write it in decimal digits.',
  ],
  ['kind: points\ntitle: T\nitems: [[one], { heading: b }]', 'write { heading: … }.'],
  ['<<: x\ntitle: T', 'write the keys out, or give the whole value an anchor and repeat it with *.'],
])('one mistake gives one finding, which says the cure: %j', (block, hint) => {
  const { said } = compileText(deckWith(block));
  expect(said.map((line) => line.replace(/^.* \((.*)\)$/, '$1'))).toEqual([hint]);
});

describe('what an outline says', () => {
  const yaml = `deck:
  title: 把国门窗口擦得更亮
  date: 2012
  keywords: [质检, 2012]
brand:
  name: 国门红
  colours: { ink: '1B1E24' }
  fonts: { heading: { latin: Arial } }
sources:
  report: { title: 专题报道, short: 报道, file: profiles.txt }
checks: { title-missing: 'off' }
units:
  - id: jilin
    name: 吉林检验检疫局技术中心
    short: 吉林
    source: report#甲
    figure: { value: 4.10, source: report#乙 }
    slides:
      - kind: stats
        title: 题
        source: [report#丙, report]
        items:
          - { value: 1.50, label: 甲 }
          - { value: 2, label: 乙, source: report#丁 }
        notes: |
          一段

          二段
`;
  const { outline, said, report } = compileText(yaml);

  test('reads without a finding', () => expect(said).toEqual([]));

  test('the deck, the sources and the rules as plain values', () => {
    expect(outline?.deck).toEqual({
      title: '把国门窗口擦得更亮',
      date: '2012',
      keywords: ['质检', '2012'],
    });
    expect(outline?.language).toBe('zh-CN');
    expect(outline?.sources).toEqual({ report: { title: '专题报道', short: '报道', file: 'profiles.txt' } });
    expect(outline?.checks).toEqual({ 'title-missing': 'off' });
  });

  test('the brand with the place of each value', () => {
    expect(outline?.brand?.name?.text).toBe('国门红');
    expect(pointedAt(outline?.brand?.colours.ink?.span, report)).toBe("'1B1E24'");
    expect(outline?.brand?.fonts.heading?.latin?.text).toBe('Arial');
    expect(Object.keys(outline?.brand ?? {})).toEqual(['name', 'colours', 'fonts']);
  });

  test('where a value stands, by its path', () => {
    expect(pointedAt(outline?.spanAt(['units', 0, 'slides', 0, 'items', 1, 'value']), report)).toBe('2');
    expect(pointedAt(outline?.spanAt(['units', 0, 'slides', 0, 'items']), report)).toBe('items');
    expect(outline?.spanAt(['units', 7])).toBeUndefined();
  });

  test('every text of every block, with what it cites', () => {
    const blocks = outline?.blocks.map(({ kind, section, title, path }) => ({ kind, section, title, path }));
    expect(blocks).toEqual([
      { kind: 'section', section: 'jilin', title: '吉林检验检疫局技术中心', path: ['units', 0] },
      { kind: 'stats', section: 'jilin', title: '题', path: ['units', 0, 'slides', 0] },
    ]);
    const texts = outline?.blocks.flatMap((block) =>
      block.texts.map(({ path, text, span, sources }) => {
        const cited = sources.map(({ document, heading }) => `${document}#${heading ?? ''}`).join(' ');
        return `${path.join('.')}=${text} ${pointedAt(span, report) === text ? '' : 'elsewhere '}${cited}`;
      }),
    );
    expect(texts).toEqual([
      'name=吉林检验检疫局技术中心 report#甲',
      'short=吉林 report#甲',
      'figure.value=4.10 report#乙',
      'title=题 report#丙 report#',
      'items.0.value=1.50 report#丙 report#',
      'items.0.label=甲 report#丙 report#',
      'items.1.value=2 report#丁',
      'items.1.label=乙 report#丁',
      'notes=一段\n\n二段 elsewhere report#丙 report#',
    ]);
  });
});

describe('text is cleaned', () => {
  test('of what no document may hold, with a warning', () => {
    const { outline, said } = compileText(deckWith(QUOTE.replace('题', '"甲\\u0007乙\\uFDD0丙\\uD800丁"')));
    expect(said).toEqual([
      'content.yaml:7:14 warning outline-cleaned: `title` holds characters that no document may hold; they were taken out. (they are invisible (control characters, mostly from a copied PDF); type the text anew.)',
    ]);
    expect(outline?.blocks[0]?.texts[0]?.text).toBe('甲乙丙丁');
  });

  test('of the spaces that folding puts between Chinese characters, and only there', () => {
    const { outline } = compileText(
      deckWith('kind: quote\ntitle: >\n  节假日\n  从不停运，\n  open\n  全年\ntext: 甲 乙\nby: 人'),
    );
    expect(outline?.blocks[0]?.texts.map(({ text }) => text)).toEqual([
      '节假日从不停运， open 全年',
      '甲 乙',
      '人',
    ]);
  });

  test('a byte order mark and Windows line ends change no place', () => {
    const { said } = compileText('\uFEFFdeck:\r\n  title: 题\r\n  dat: 2012\r\n');
    expect(said[0]).toMatch(/^content\.yaml:3:3 error outline-unknown-key/);
  });
});

const QUOTE = 'kind: quote\ntitle: 题\ntext: 文\nby: 人';
