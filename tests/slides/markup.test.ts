import { describe, expect, test } from 'vitest';
import { compileText, deckWith, pointedAt } from '../text/compileText.ts';
import { parse, read } from './parse.ts';

const F = '---\nlayout: points\n---\n';

/** The stretches of slide text that are reported as markup. */
function markup(text: string): string[] {
  const { report } = parse(F + text);
  return report
    .sorted()
    .flatMap(({ code, span }) => (code === 'slide-markup' ? [pointedAt(span, report)] : []));
}

describe('markup that slides show as it is typed is reported, with its place', () => {
  test.each([
    '![A blue box](assets/with space.png)',
    '[link](https://example.org/a b)',
    '[r][1]',
    '<!-- remark -->',
    ...['&nbsp;', '&copy;', '&#x4E2D;', '&#169;'],
    ...['<b>', '</b>', '<div class="x">', '<img src=x/>', '<https://e.org>', '<me@e.org>'],
    ...['`code`', '~~gone~~', '==mark==', '_this_', '__this one__', '$a_1$', '$x = y$', ':smile:', '[^1]'],
    '{.class}',
    '{width=25%}',
  ])('%s', (written) => {
    expect(markup(`# 题\n\n文 ${written} b`)).toEqual([written]);
    expect(parse(`${F}# 题\n\n文 \\${written} b`).said).not.toContain(written);
    expect(markup(`# 题\n\n甲 \\${written} b`).filter((found) => found === written)).toEqual([]);
  });

  test('in titles, headings, cells, lists, notes and front matter', () => {
    const { report } = parse(
      '---\nlayout: points\nkicker: a `k`\n---\n# T <!-- t -->\n\n## H ~~h~~\n\n- _l_\n\n| `c` |\n| - |\n\n<!-- &amp; -->',
    );
    expect(report.sorted().map(({ span }) => pointedAt(span, report))).toEqual([
      ...['`k`', '<!-- t -->', '~~h~~', '_l_', '`c`', '&amp;'],
    ]);
  });

  test('H~2~O, a title with a line below it, a division and a reference', () => {
    expect(markup('H~2~O\n\nTitle\n=====\n\n::: notes\n\n[1]: https://e.org')).toEqual([
      '~2~',
      '=====',
      '::: notes',
      '[1]: https://e.org',
    ]);
  });

  test.each([
    ...[
      'snake_case_name',
      'a < b > c',
      'x<5',
      'AT&T; R&D',
      '$5 and $6',
      'US$5/US$6',
      '10:30:45',
      '5~8天',
      'a == b',
    ],
    ...[
      '3 * 4',
      '[brackets]',
      '{braces}',
      '《书》〈名〉',
      'a:b:c',
      '~',
      '`',
      '<br>',
      'one\\_two\\_',
      'path/_x_/y',
    ],
    ...['**strong** *text*', '[words](#id)', '[w](https://e.org/a_b_c)', '![alt](a.png)'],
  ])('%s is none', (text) => {
    expect(markup(`# 题\n\n${text}`)).toEqual([]);
  });

  test('in an outline, unless the author wrote a backslash', () => {
    const found = (title: string) => {
      const { report, slides } = compileText(deckWith(`kind: quote\ntitle: '${title}'\ntext: 文\nby: 人`));
      const codes = report.sorted().map(({ code, message }) => [code, message]);
      return { codes, title: read(slides[0]?.title) };
    };
    expect(found('a [x](ms-word:ofe|u|x) b')).toEqual({
      codes: [['slide-markup', '“[x](ms-word:ofe|u|x)” looks like a link; slides show it as it is typed.']],
      title: 'a [x](ms-word:ofe|u|x) b',
    });
    expect(found('a \\[x](b c) \\_d_')).toEqual({ codes: [], title: 'a [x](b c) _d_' });
    expect(found('<i>a</i>').codes).toHaveLength(2);
  });

  test('in time', () => {
    for (const one of ['<a', '`', '~~a', '==', '_a ', '$a', '[a', '![', '{.a', '&a', ':a', '<!--', '<a@'])
      markup(`# 题\n\n${one.repeat(3000)}`);
  });
});

describe('directives of Marp', () => {
  test.each(['_class: lead', 'fit', ' paginate: false\n_class: a\n'])(
    '<!-- %s --> is left out of the notes',
    (words) => {
      const { slides, said } = parse(`${F}# 题\n\n<!-- ${words} -->\n<!-- Say this. -->`);
      expect(said).toEqual([
        'talk.md:6:1 warning slide-directive: this comment is a directive of another tool; it is left out of the speaker notes.',
      ]);
      expect(slides[0]?.notes.map(read)).toEqual(['Say this.']);
    },
  );

  test('above a title they hide nothing', () => {
    const { slides, said } = parse(`${F}<!-- _class: lead -->\n# 题\n\n甲`);
    expect(said).toHaveLength(1);
    expect([read(slides[0]?.title), read(slides[0]?.paragraphs[0])]).toEqual(['题', '甲']);
  });

  test('speech is speech', () => {
    const { slides, said } = parse(`${F}# 题\n\n<!-- The class: lead -->\n<!-- color: red, I said -->`);
    expect(said.map((line) => line.split(' ')[2])).toEqual(['slide-directive:']);
    expect(slides[0]?.notes.map(read)).toEqual(['The class: lead']);
  });
});

test('text below a comment is read, so that only the comment is reported', () => {
  const { slides, said } = parse(`${F}<!-- Say this. -->\n\n# 题\n\n甲`);
  expect(said).toEqual([
    'talk.md:4:1 error slide-notes-not-last: text follows the speaker notes; they stand at the slide’s end.',
  ]);
  expect(read(slides[0]?.title)).toBe('题');
});

describe('the attribution of a quotation', () => {
  test.each(['— Alan Kay', '– Alan Kay', '―Alan Kay', '-- Alan Kay', '—— Alan Kay'])('%s', (line) => {
    for (const between of ['>\n> ', '> ', '> \\\n> ']) {
      const text = `# 题\n\n> The best way\n> is to invent it.${between === '> \\\n> ' ? '\\' : ''}\n${between.replace('> \\\n', '')}${line}`;
      const { slides, said } = parse(F + text);
      expect(said).toEqual([]);
      const [quotation] = slides[0]?.quotations ?? [];
      expect(quotation?.paragraphs.map(read)).toEqual(['The best way is to invent it.']);
      expect(quotation?.attribution.map(read)).toEqual(['Alan Kay']);
    }
  });

  test('a dash inside a line, or before the only line, is text', () => {
    for (const line of ['It is — as they say — late', '— Alan Kay']) {
      const { slides } = parse(`${F}# 题\n\n> ${line}`);
      expect(slides[0]?.quotations[0]?.attribution).toEqual([]);
    }
  });
});
