import { describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import { KINDS } from '../../src/layout/kinds.ts';
import { readTemplates } from '../../src/text/templates.ts';
import { compileText, deckWith, ownTemplates, said } from './compileText.ts';

/** A kind `mine` with the fields `a` and `items`; each item has a `b`. */
const HEAD = `{{!--
description: Mine.
fields:
  a: { required: true, description: One., example: x }
  items: { type: list, description: Some., fields: { b: { description: One., example: x } } }
--}}
---
layout: quote
---
# {{title}}
`;
const ALL = '{{a}}{{#each items}}{{b}}{{/each}}';
const BLOCK = deckWith('kind: mine\ntitle: 题\na: 甲');

/** Returns the findings, without hints, of a template `mine` whose last line is this one. */
const inTemplate = (line: string, partials: Record<string, string> = {}): string[] =>
  compileText(BLOCK, { mine: HEAD + line, ...partials }).said.map((finding) =>
    finding.replace(/ \(.*\)$/, ''),
  );

test('our own templates are without fault', () => {
  const report = new Report();
  const { kinds } = readTemplates(ownTemplates, [], report);
  expect(said(report)).toEqual([]);
  const placed = KINDS.map(({ name }) => name).filter((name) => name !== 'section');
  expect([...kinds.keys()].sort()).toEqual(placed.sort());
});

describe('names that mean nothing are found before anything is rendered', () => {
  test('a variable, with the one that is meant', () => {
    expect(
      compileText(BLOCK, { mine: `${HEAD}${ALL} {{#each items}}{{c}}{{/each}} {{titel}}` }).said,
    ).toEqual([
      'templates/mine.hbs:11:53 error template-unknown-variable: the template names `c`, which is nothing here. (did you mean `b`?)',
      'templates/mine.hbs:11:68 error template-unknown-variable: the template names `titel`, which is nothing here. (did you mean `title`?)',
    ]);
  });

  test.each([
    ['{{a.b}}', 37, 'b'],
    ['{{../a}}', 37, '../a'],
    ['{{@indx}}', 37, '@indx'],
    ['{{@root.deck}}', 37, '@root'],
    ['{{@deck.titel}}', 37, 'titel'],
    ['{{@unit.figure.val}}', 37, 'val'],
    ['{{#if b}}{{/if}}', 41, 'b'],
    ['{{#each items as |item|}}{{item.c}}{{/each}}', 62, 'c'],
    ['{{> partials/entry}}', undefined, 'heading'],
  ])('%s', (line, column, name) => {
    const [first] = inTemplate(ALL + line);
    expect(first).toContain(
      `template-unknown-variable: the template names \`${name}\`, which is nothing here.`,
    );
    if (column) expect(first).toContain(`templates/mine.hbs:11:${column} `);
    else expect(first).toMatch(/^deckwright\/templates\/partials\/entry\.hbs:2:6 /);
  });

  test('a helper', () => {
    expect(compileText(BLOCK, { mine: `${HEAD}${ALL}{{upper a}}{{#eech items}}{{/eech}}` }).said).toEqual([
      'templates/mine.hbs:11:37 error template-unknown-helper: the template uses a helper `upper`, which does not exist. (there are `cite`, `date`, `formula`, `lookup`, `ordinal`.)',
      'templates/mine.hbs:11:49 error template-unknown-helper: the template uses a helper `eech`, which does not exist. (did you mean `each`?)',
    ]);
  });

  test('a partial', () => {
    expect(compileText(BLOCK, { mine: `${HEAD}${ALL}{{> partials/haed}}` }).said).toEqual([
      'templates/mine.hbs:11:39 error template-unknown-partial: the template includes `partials/haed`, which does not exist. (did you mean `partials/head`?)',
    ]);
  });
});

describe('nothing reaches behind the data', () => {
  test.each([
    ['{{constructor}}', 'template-unknown-variable'],
    ['{{__proto__}}', 'template-unknown-variable'],
    ['{{[__proto__]}}', 'template-unknown-variable'],
    ['{{[@place]}}', 'template-unknown-variable'],
    ['{{a.constructor}}', 'template-unknown-variable'],
    ['{{a.text}}', 'template-unknown-variable'],
    ['{{items.map}}', 'template-unknown-variable'],
    ['{{lookup this "constructor"}}', 'template-not-a-list'],
    ['{{lookup a "text"}}', 'template-not-a-list'],
    ['{{log a}}', 'template-unknown-helper'],
    ['{{helperMissing a}}', 'template-unknown-helper'],
    ['{{blockHelperMissing a}}', 'template-unknown-helper'],
    ['{{$text a}}', 'template-unknown-helper'],
    ['{{$value a}}', 'template-unknown-helper'],
    ['{{#with (lookup this "constructor")}}{{/with}}', 'template-not-a-list'],
  ])('%s', (line, code) => {
    expect(inTemplate(ALL + line)).toEqual([
      expect.stringMatching(`^templates/mine\\.hbs:11:\\d+ error ${code}: `),
    ]);
  });

  test('not even where nothing is declared', () => {
    const { said, text } = compileText(BLOCK, {
      mine: '---\nlayout: quote\n---\n# {{title}} {{constructor}} {{a.constructor}} {{a.text}} {{a.holds}} {{title.span.file}}',
    });
    expect(said.map((line) => line.replace(/ \(.*\)$/, ''))).toEqual(
      ['constructor', 'a.constructor', 'a.text', 'a.holds', 'title.span.file'].map((name) =>
        expect.stringMatching(
          `error template-unknown-variable: the template names \`${name}\`, which is nothing here\\.$`,
        ),
      ),
    );
    expect(text.text).not.toContain('function');
  });
});

describe('what templates cannot do', () => {
  test.each([
    ['{{#> partials/notes}}{{/partials/notes}}', 'templates have no partial blocks.'],
    ['{{#*inline "row"}}{{/inline}}', 'templates have no inline partials.'],
    ['{{> (lookup this "title")}}', 'templates have no computed names of partials.'],
    ['{{> (lookup this "kind")}}', 'templates have no computed names of partials.'],
    ['{{items}}', '`items` is a list; only text can be placed.'],
    ['{{this}}', '`this` is a mapping; only text can be placed.'],
    ['{{#each a}}{{/each}}', '`a` is not a list, and a list is needed here.'],
    ['{{#each}}{{/each}}', 'the helper `each` takes one value.'],
    ['{{cite source title}}', 'the helper `cite` takes one value.'],
    ['{{lookup items}}', 'the helper `lookup` takes 2 values.'],
  ])('%s', (line, message) => {
    expect(inTemplate(ALL + line)).toEqual([expect.stringContaining(message)]);
  });

  test('drop a field that its head declares', () => {
    expect(compileText(BLOCK, { mine: HEAD }).said).toEqual([
      'templates/mine.hbs:4:3 error template-unused-field: the field `a` of `mine` is declared, but the template does not place it. (place it, or delete its declaration.)',
      'templates/mine.hbs:5:3 error template-unused-field: the field `items` of `mine` is declared, but the template does not place it. (place it, or delete its declaration.)',
    ]);
    expect(inTemplate('{{a}}{{#each items}}x{{/each}}')).toEqual([
      expect.stringContaining('the field `items.b` of `mine` is declared'),
    ]);
  });
});

describe('templates that are not Handlebars', () => {
  test.each([
    [
      '{{#if a}}{{/each}}',
      "templates/mine.hbs:11:4 error template-syntax: this is not Handlebars: if doesn't match each.",
    ],
    [
      '文{{a',
      'templates/mine.hbs:11:4 error template-syntax: this is not Handlebars: this character is not expected here.',
    ],
    [
      '文 {{}}',
      'templates/mine.hbs:11:5 error template-syntax: this is not Handlebars: `}}` is not expected here.',
    ],
    [
      '{{#each items}} 文',
      'templates/mine.hbs:11:18 error template-syntax: this is not Handlebars: the end of the file is not expected here.',
    ],
  ])('%s', (line, message) => {
    expect(inTemplate(line)).toEqual([message]);
  });

  test('a head that is not YAML, or no head', () => {
    expect(compileText(BLOCK, { mine: '{{!--\ndescription: a: b\n--}}\n{{a}}' }).said[0]).toMatch(
      /^templates\/mine\.hbs:2:14 error yaml-syntax: /,
    );
    const head = '{{!--\ndescription: Mine.\nfields:\n  a: { descripton: One., type: texts }\n--}}\n{{a}}';
    expect(compileText(BLOCK, { mine: head }).said.slice(0, 2)).toEqual([
      'templates/mine.hbs:4:8 error outline-unknown-key: `descripton` is not a key of `a`. (did you mean `description`?)',
      expect.stringMatching(/^templates\/mine\.hbs:4:32 error outline-bad-value: `type` cannot be `texts`; /),
    ]);
  });
});

describe('blocks that begin with an inverse', () => {
  const render = (line: string) =>
    compileText(deckWith('kind: mine\ntitle: 题\nitems: [{ b: 乙 }]'), {
      mine: HEAD.replace('required: true, ', '') + ALL + line,
    });

  test.each([
    ['{{^if a}}x{{/if}}', 'x'],
    ['{{^if title}}x{{/if}}', ''],
    ['{{^if title}}x{{else}}y{{/if}}', 'y'],
    ['{{^unless a}}x{{/unless}}', ''],
    ['{{^unless title}}x{{/unless}}', 'x'],
    ['{{^each items}}x{{/each}}', ''],
    ['{{^each items}}x{{else}}{{b}}{{/each}}', '乙'],
    ['{{^with a}}x{{/with}}', 'x'],
    ['{{~^if a~}} x {{~/if~}}', 'x'],
  ])('%s', (line, shown) => {
    const { said, text } = render(line);
    expect(said).toEqual([]);
    expect(text.text).toBe(`---\nlayout: quote\n---\n# 题\n乙${shown}\n\n`);
  });

  test('{{^items}} is no helper', () => {
    expect(render('{{^items}}x{{/items}}').said[0]).toMatch(
      /^templates\/mine\.hbs:11:38 error template-unknown-helper: the template uses a helper `items`, which does not exist\./,
    );
  });
});

describe('names that cannot be', () => {
  test('a field `kind`', () => {
    const { said } = compileText(BLOCK, {
      mine: HEAD.replace('  a:', '  kind: { description: d, example: e }\n  a:') + ALL,
    });
    expect(said[0]).toBe(
      'templates/mine.hbs:4:3 error template-field-kind: no field can be called `kind`, because `kind` says which template a block has. (give the field another name, such as `sort`.)',
    );
  });

  test.each(['', '__proto__', 'partials/', 'partials/__proto__', '-'])('a template “%s”', (name) => {
    expect(compileText(deckWith('kind: cover'), { [name]: 'x' }).said).toEqual([
      `templates/${name}.hbs:1:1 error template-name: the name of templates/${name}.hbs must begin with a letter or a digit. (rename the file, or move it out of templates/.)`,
    ]);
  });

  test.each(['constructor', 'toString', '中文', '3d'])('a template “%s” is a kind', (name) => {
    expect(
      compileText(deckWith(`kind: ${name}\ntitle: 题`), { [name]: '---\nlayout: points\n---\n# {{title}}\n' })
        .said,
    ).toEqual([]);
  });
});

describe('limits', () => {
  test.each([
    ['length', 'x'.repeat(50_001), 'template-too-large'],
    ['characters', '\u0007', 'template-characters'],
    ['marks', '\uFDD0', 'template-characters'],
  ])('%s', (_, line, code) => {
    expect(inTemplate(ALL + line)).toEqual([expect.stringContaining(`error ${code}: `)]);
  });

  test('recursion', () => {
    expect(inTemplate(`${ALL}{{> partials/again}}`, { 'partials/again': '一{{> partials/again}}' })).toEqual([
      'templates/partials/again.hbs:1:2 error template-recursion: partials include one another more than 32 deep, `templates/partials/again.hbs` the last.',
    ]);
  });

  const list = `[${'1, '.repeat(100)}]`;

  test('steps', () => {
    const loops = 4;
    const open = Array.from({ length: loops }, (_, i) => `{{#each ${'../'.repeat(i)}items}}`).join('');
    const { said } = compileText(deckWith(`kind: mine\ntitle: 题\nitems: ${list}`), {
      mine: `---\nlayout: quote\n---\n${open}${'{{/each}}'.repeat(loops)}`,
    });
    expect(said).toEqual([
      'templates/mine.hbs:3:1 error template-too-many-steps: rendering took more than 1000000 steps. (look for loops inside loops.)',
    ]);
  });

  const tooDeep =
    'error template-too-deep: more than 100 blocks or calls are inside one another here, or a path has more parts.';

  test.each([
    ['blocks', '{{#if a}}'.repeat(101) + '{{/if}}'.repeat(101), 35 + 9 * 100],
    ['else if', `{{#if a}}${'{{else if a}}'.repeat(2000)}{{/if}}`, 35 + 9 + 13 * 99],
    ['inverse blocks', '{{^if a}}'.repeat(2000) + '{{/if}}'.repeat(2000), 35 + 9 * 100],
    ['calls behind a brace', `{{date "}" ${'(date '.repeat(5000)}a${')'.repeat(5000)}}}`, 35],
    ['parts of a path', `{{${'a.'.repeat(20_000)}a}}`, 35],
    ['raw blocks', '{{{{a}}}}'.repeat(101), 35 + 9 * 100],
  ])('the depth of %s, at its place', (_, line, column) => {
    expect(inTemplate(ALL + line)).toEqual([`templates/mine.hbs:11:${column} ${tooDeep}`]);
  });

  test('no limit for blocks side by side, in a comment, or escaped', () => {
    const side = '{{#if a}}{{else}}{{/if}}{{#each items}}{{b}}{{/each}}'.repeat(101);
    const comment = `{{!-- ${'{{#if a}}'.repeat(101)} --}}{{! ${'{{#if a '.repeat(101)}}}`;
    expect(inTemplate(ALL + side + comment + '\\{{#if a}}'.repeat(101))).toEqual([]);
  });

  test('partials that include one another in many ways are checked once each', () => {
    const next = (i: number, text: string) => [`partials/p${i}`, text] as const;
    const twice = Array.from({ length: 30 }, (_, i) => next(i, `{{> partials/p${i + 1}}}`.repeat(2)));
    const few = Object.fromEntries([...twice, next(30, '{{nope}}')]);
    expect(inTemplate(`${ALL}{{> partials/p0}}`, few)).toEqual([
      'templates/partials/p30.hbs:1:3 error template-unknown-variable: the template names `nope`, which is nothing here.',
    ]);
    const all = Array.from({ length: 12 }, (_, i) => `{{> partials/p${i}}}`).join('');
    const each = Object.fromEntries(Array.from({ length: 12 }, (_, i) => next(i, all)));
    expect(inTemplate(`${ALL}{{> partials/p0}}`, each)).toEqual([
      expect.stringContaining('error template-recursion: partials include one another more than 32 deep'),
    ]);
  });

  test('partials that are given ever more values', () => {
    const ways = (i: number) => Array.from({ length: 8 }, (_, n) => `{{> partials/p${i} v${i}=${n}.a}}`);
    const partials = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [
        `partials/p${i}`,
        ways(i + 1)
          .map((way, n) => way.replace(`=${n}.a`, `=${n % 2 ? 'a' : 'items'}`))
          .join(''),
      ]),
    );
    const said = inTemplate(`${ALL}{{> partials/p0}}`, { ...partials, 'partials/p20': '' });
    expect(said).toContainEqual(
      expect.stringContaining(
        'error template-too-many-ways: partials are given more than 10000 different sets of values; here is one too many.',
      ),
    );
  });

  test('a chain of partials, at the include that is too much', () => {
    const chain = Array.from({ length: 3000 }, (_, i) => [`partials/p${i}`, `一{{> partials/p${i + 1}}}`]);
    const said = inTemplate(`${ALL}{{> partials/p0}}`, {
      ...Object.fromEntries(chain),
      'partials/p3000': '',
    });
    expect(said).toEqual([
      'templates/partials/p31.hbs:1:2 error template-recursion: partials include one another more than 32 deep, `partials/p32` the last.',
    ]);
  });

  test('output', () => {
    const { said, text } = compileText(deckWith(`kind: mine\ntitle: ${'字'.repeat(2000)}\nitems: ${list}`), {
      mine: '---\nlayout: quote\n---\n{{#each items}}{{#each ../items}}{{@section.name}}{{/each}}{{/each}}{{#each items}}{{#each ../items}}{{../../title}}{{/each}}{{/each}}',
    });
    expect(said).toContainEqual(
      expect.stringContaining(
        'error template-output-too-large: the slide text grew beyond 8000000 characters.',
      ),
    );
    expect(text.text).toBe('');
  });
});

describe("a user's templates", () => {
  test('override one of ours, whose partials they can use', () => {
    const quote =
      '{{!--\ndescription: Said.\nfields:\n  text: { required: true, description: The words., example: 文 }\n  by: { required: true, description: Who., example: 人 }\n--}}\n{{> partials/head layout="quote"}}\n{{> partials/title}}\n> {{text}}\n>\n> -- {{by}}\n';
    const { said, text, slides } = compileText(deckWith('kind: quote\ntitle: 题\ntext: 文\nby: 人'), {
      quote,
    });
    expect(said).toEqual([]);
    expect(text.text).toContain('> -- 人');
    expect(slides[0]?.quotations[0]?.attribution[0]?.[0]?.text).toBe('人');
  });

  test('override a partial everywhere', () => {
    const { text } = compileText(deckWith('kind: quote\ntitle: 题\ntext: 文\nby: 人'), {
      'partials/title': '---\n# 《{{title}}》\n',
    });
    expect(text.text).toContain('# 《题》');
  });

  test('ours take of the common fields what they place', () => {
    const said = (kind: string) =>
      compileText(deckWith(`kind: ${kind}\ntitle: 题\nkicker: 眉\nsource: a#b`)).said.filter((line) =>
        line.includes('unknown-key'),
      );
    const refused = (key: string, kind: string) =>
      expect.stringContaining(`\`${key}\` is not a key of the ${kind} block.`);
    expect(said('agenda')).toEqual([refused('kicker', 'agenda'), refused('source', 'agenda')]);
    expect(said('closing')).toEqual([refused('source', 'closing')]);
    expect(said('cover')).toEqual([refused('source', 'cover')]);
    expect(said('overview')).toEqual([]);
  });

  test('add a kind, which takes what its head says and of the common fields what it places', () => {
    const { said, text } = compileText(deckWith('kind: mine\ntitle: 题\na: 甲\nitems: [{ b: 乙 }]'), {
      mine: HEAD + ALL,
    });
    expect(said).toEqual([]);
    expect(text.text).toContain('甲乙');
    expect(
      compileText(deckWith('kind: mine\ntitle: 题\na: 甲\nnotes: 讲'), { mine: HEAD + ALL }).said,
    ).toEqual([
      'content.yaml:9:7 error outline-unknown-key: `notes` is not a key of the mine block. (it takes `kind`, `title`, `a`, `items`.)',
    ]);
  });

  test('a kind without a head takes anything, and what it names must be there', () => {
    const mine = '---\nlayout: quote\n---\n# {{title}}\n\n{{#each items}}{{b}}{{/each}}{{#if c}}{{c}}{{/if}}';
    expect(compileText(deckWith('kind: mine\ntitle: 题\nitems: [{ b: 乙 }]'), { mine }).said).toEqual([]);
    expect(compileText(deckWith('kind: mine\ntitle: 题\nitems: [{ d: 乙 }]'), { mine }).said).toEqual([
      'templates/mine.hbs:6:16 error template-unknown-variable: the template names `b`, which is nothing here.',
    ]);
    expect(compileText(deckWith('kind: mine\ntitle: [题]'), { mine }).said).toEqual([
      'templates/mine.hbs:4:3 error template-not-text: `title` is a list; only text can be placed. (write {{#each title}}{{this}}{{/each}}.)',
    ]);
  });
});

test('without deck.hbs or section.hbs there is no deck', () => {
  const report = new Report();
  readTemplates(
    ownTemplates.filter(({ file }) => !/\/(deck|section)\.hbs$/.test(file)),
    [],
    report,
  );
  expect(said(report)).toEqual([
    'nowhere error template-missing: there is no template `deck`. (the package brings it; install Deckwright anew.)',
    'nowhere error template-missing: there is no template `section`. (the package brings it; install Deckwright anew.)',
  ]);
});

test('a conditional takes each text for something, wherever it comes from; false and nothing for nothing', () => {
  const mine = `---
layout: points
---
# {{title}}

{{#each text}}{{#if this}}（{{this}}）{{else}}空{{/if}}{{/each}}

{{#each @units}}{{#if number}}{{number}}{{else}}空{{/if}}{{/each}}

{{#with (formula a)}}{{this}}{{else}}空{{/with}}

{{#if b}}是{{else}}否{{/if}}{{#if c}}是{{else}}否{{/if}}{{#unless b}}否{{/unless}}
`;
  const head = `{{!--
description: Mine.
fields:
  text: { type: paragraphs, required: true, description: Words., example: 文 }
  a: { required: true, description: One., example: x }
  b: { type: flag, description: Whether., example: true }
  c: { type: flag, description: Whether., example: true }
--}}
`;
  const deck = deckWith('kind: mine\ntitle: 题\ntext: |\n  甲\n\n  乙\na: 1 / 2\nb: false\nc: true');
  const { said, text } = compileText(`${deck}units: [{ id: u, name: 局, short: 局, slides: [] }]\n`, {
    mine: head + mine,
  });
  expect(said).toEqual([]);
  expect(text.text).toContain('# 题\n\n（甲）（乙）\n\n01\n\n1 ÷ 2\n\n否是否\n');
});

test('a value right behind the end of a template’s comment leaves that end alone', () => {
  const { text } = compileText(BLOCK, { mine: `${HEAD}<!-- 讲 -->{{a}}{{#each items}}{{b}}{{/each}}` });
  expect(text.text).toContain('<!-- 讲 -->甲\n');
});

describe('a block whose template prints no slide is an error at its kind', () => {
  const block = deckWith('kind: stats\ntitle: 题\nitems: [{ value: 1, label: 甲 }, { value: 2, label: 乙 }]');
  test.each([
    ['nothing', ''],
    ['a comment', '{{!-- nothing --}}'],
    ['text without front matter', '{{title}}\n'],
    ['a slide on a condition', '{{#if kicker}}---\nlayout: points\n---\n# {{title}}\n{{/if}}'],
  ])('%s', (_, stats) => {
    const { said } = compileText(block, { stats });
    expect(said).toContain(
      'content.yaml:6:13 error template-no-slide: the template of stats printed no slide for this block. (let it print front matter: a line "---", `layout: …`, and a line "---".)',
    );
  });

  test('but not one that leaves the slide to a partial', () => {
    const stats = '{{> partials/mine}}';
    expect(
      compileText(block, { stats, 'partials/mine': '---\nlayout: quote\n---\n# {{title}}\n' }).said,
    ).toEqual([]);
  });
});
