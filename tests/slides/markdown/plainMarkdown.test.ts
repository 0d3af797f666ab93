import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBlocks, anyParagraph } from '../../../src/slides/markdown/anyMarkdown.ts';
import { plainBlocks } from '../../../src/slides/markdown/plainBlocks.ts';
import { plainInline } from '../../../src/slides/markdown/plainInline.ts';

type Tree = { readonly type: string; readonly [key: string]: unknown };

/**
 * Keeps the parts of nodes that the slide reader uses: their type, words and places. Joins neighbouring texts, and
 * leaves out the places of table cells.
 */
function essence(nodes: readonly unknown[]): Tree[] {
  const found: Tree[] = [];
  for (const node of nodes as Tree[]) {
    const { type, value, depth, ordered, align, alt, url, title, position, children } = node;
    const { start, end } = position as { start: { offset: number }; end: { offset: number } };
    const place = type === 'tableCell' ? { from: 0, to: 0 } : { from: start.offset, to: end.offset };
    const inside = children ? { children: essence(children as unknown[]) } : {};
    const last = found.at(-1);
    // An escape is longer in the source than its text, so it is not joined.
    if (
      type === 'text' &&
      last?.type === 'text' &&
      place.to - place.from === String(value).length &&
      last.isPlain
    )
      found[found.length - 1] = { ...last, value: `${last.value}${value}`, to: place.to };
    else {
      const isPlain = type === 'text' && place.to - place.from === String(value).length;
      found.push({ type, value, depth, ordered, align, alt, url, title, ...place, ...inside, isPlain });
    }
  }
  return found;
}

const words = fc.constantFrom(
  ...[
    '甲',
    '乙 丙',
    '“引”',
    '78%',
    '**粗**',
    '**78** 个',
    '近 **40** 倍',
    '日**7**班',
    '**“引”**开',
    '** a**',
    '*斜*',
    '**a',
    'a**',
  ],
  ...[
    '[甲](#a)',
    '[甲](https://a.b/c-d)',
    '[甲](mailto:a@b.c)',
    '[甲](#a "t")',
    '[甲](b.png)',
    '[甲][乙]',
    '[甲]',
    '![图](a.png)',
  ],
  ...[
    'a*b',
    '10*20',
    'a_b_c',
    '_a_',
    '`a`',
    '<b>',
    '&amp;',
    'a!',
    '!',
    '!a',
    'a \\* b',
    '\\- a',
    'x|y',
    '#',
    'a #',
    '~a~',
    'http://a.b',
  ],
  ...[
    '-5',
    '--',
    '---',
    '***',
    '1. a',
    '1) a',
    '2012',
    '+ a',
    '> a',
    '- a',
    '# a',
    '* a',
    '|',
    '| a |',
    '= =',
    '```',
    '**a**b**c**',
  ],
  ...[
    '🐝**7**',
    '**🐝** a',
    '**a**，',
    '，**a**',
    '**，a**',
    '　甲',
    '甲　',
    'é**é**',
    '**[甲](#a)**',
    '[**甲**](#a)',
    '[a](#a)[b](#b)',
    '**a** **b**',
  ],
);
const line = fc.oneof(
  { arbitrary: words, weight: 4 },
  { arbitrary: fc.tuple(words, words).map((two) => two.join('')), weight: 1 },
  { arbitrary: fc.tuple(words, words).map((two) => two.join(' ')), weight: 1 },
);

const row = fc.array(fc.constantFrom('甲', '', '1', '**2**', 'a\\|b', '[a](#a)', ' x '), {
  minLength: 1,
  maxLength: 3,
});
const table = fc
  .tuple(row, fc.array(row, { maxLength: 2 }), fc.constantFrom('---', '---:', ':---', ':-:', '--'))
  .map(([head, rows, mark]) => {
    const written = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [written(head), written(head.map(() => mark)), ...rows.map(written)].join('\n');
  });
const block = fc.oneof(
  line.map((text) => `# ${text}`),
  line.map((text) => `## ${text}`),
  line,
  line,
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 4 })
    .map((lines) => lines.map((text) => (text === '' ? '>' : `> ${text}`)).join('\n')),
  table,
);
const body = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n\n\n', '\n')), { maxLength: 4 })
  .map((blocks) => blocks.flat().join(''));

test('blocks that are read as plain Markdown are what the parser reads', () => {
  let read = 0;
  fc.assert(
    fc.property(body, (text) => {
      const blocks = plainBlocks(text);
      if (!blocks) return;
      read += 1;
      expect(essence(blocks)).toEqual(essence(anyBlocks(text)));
    }),
    { numRuns: 4000 },
  );
  expect(read).toBeGreaterThan(800);
});

test('so is a line', () => {
  let read = 0;
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', ' '),
      (texts, between) => {
        const text = texts.join(between);
        const nodes = plainInline(text);
        if (!nodes) return;
        read += 1;
        expect(essence(nodes)).toEqual(essence(anyParagraph(text)));
      },
    ),
    { numRuns: 4000 },
  );
  expect(read).toBeGreaterThan(800);
});

describe('slides as templates write them are plain', () => {
  test.each([
    '# 题\n\n## **78** 个班次\n\n节假日累计开行\n\n## 甲\n\n',
    '# 题\n\n> 一\n>\n> 二\n>\n> —— 人，员\n\n',
    '# 题\n\n|  | 甲 |\n| --- | ---: |\n| 2006 | 5.22 |\n\n文\n\n',
    '# 题\n\n![图](assets/a.png)\n\n- [吉林](#jilin)\n- 乙\n\n',
  ])('%j', (text) => {
    expect(plainBlocks(text)).toBeDefined();
  });
});
