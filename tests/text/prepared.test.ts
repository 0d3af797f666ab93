import { describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import { readOutline } from '../../src/outline/readOutline.ts';
import type { PreparedTemplate } from '../../src/text/prepared.ts';
import { prepareTemplates } from '../../src/text/prepareTemplates.ts';
import { renderText } from '../../src/text/renderText.ts';
import { readTemplates, type TemplateSource } from '../../src/text/templates.ts';
import { deckWith, ownTemplates, said } from './compileText.ts';

const text = prepareTemplates(ownTemplates, new Report());
const { preparedTemplates } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
const prepared: ReadonlyMap<string, PreparedTemplate> = preparedTemplates();

const NOTHING = { readData: () => undefined, readBrandFile: () => undefined };

/**
 * Returns the slide text of an outline with these templates of a user, and the names of the parsed templates without
 * partials.
 */
function rendered(yaml: string, users: Record<string, string>, all: ReadonlyMap<string, PreparedTemplate>) {
  const report = new Report();
  const sources = Object.entries(users).map(
    ([name, text]): TemplateSource => ({ file: `templates/${name}.hbs`, text }),
  );
  const templates = readTemplates(ownTemplates, sources, report, all);
  const outline = readOutline(yaml, 'content.yaml', templates.kinds, NOTHING, report);
  const slideText = outline && !report.hasErrors ? renderText(outline, templates, report) : undefined;
  const kinds = [...templates.kinds.values()].map(({ name, description, fields }) => ({
    name,
    description,
    fields,
  }));
  return {
    made: { slideText, kinds, said: said(report) },
    parsed: [...templates.parsed.keys()].filter((name) => !name.startsWith('partials/')).sort(),
  };
}

const DECK = `${deckWith('kind: cover\nsubtitle: 副题\nnotes: 讲')}    - kind: overview
      title: 总览
    - kind: stats
      title: 数
      items: [{ value: 4.10, unit: 倍, label: 甲, computed: 1 + 2 }, { value: 2, label: 乙 }]
units:
  - id: jilin
    name: 吉林局
    short: 吉林
    figure: { value: 3 }
    slides:
      - { kind: table, title: 表, columns: [甲, 乙], rows: [[1, null], [2, 3]] }
      - { kind: quote, title: 引, text: [一, 二], by: 人, role: 员 }
`;

const OPEN = '---\nlayout: quote\n---\n# {{title}}\n\n{{> partials/entry}}\n';
const MINE = `{{!--\ndescription: Mine.\nfields:\n  a: { required: true, description: One., example: x }\n--}}
{{> partials/head layout="quote"}}\n{{> partials/title}}\n> {{a}}\n\n{{> partials/notes}}`;

const SECTION = '---\nlayout: section\nsection: {{short}}\nid: {{id}}\n---\n# {{name}}\n';
const CALLOUT = '## {{> partials/value}}\n\n{{label}}\n';

describe('prepared templates give what the templates themselves give', () => {
  test.each<[string, string, Record<string, string>, string[]]>([
    ['alone', DECK, {}, []],
    [
      'beside a kind of the user',
      DECK.replace(/kind: quote.*/, 'kind: mine, title: 题, a: 甲 }'),
      { mine: MINE },
      ['mine'],
    ],
    [
      'where a kind that declares nothing includes ours',
      deckWith('kind: mine\ntitle: 题'),
      { mine: OPEN },
      ['mine'],
    ],
    ['one of ours replaced', DECK, { section: SECTION }, ['deck', 'section']],
    ['a partial replaced', DECK, { 'partials/callout': CALLOUT }, ['chart', 'points']],
    ['with a mistake', DECK, { 'partials/callout': '{{valeu}}' }, ['chart', 'points']],
  ])('%s', (_, yaml, users, parsed) => {
    const own = rendered(yaml, users, prepared);
    expect(own.made).toEqual(rendered(yaml, users, new Map()).made);
    expect(own.parsed).toEqual(parsed);
  });
});

test('calls carry no places of their own, which nobody reads', () => {
  expect(text).not.toContain('"loc":');
});

test('all of ours are prepared, and a changed text is not taken for the prepared one', () => {
  expect([...prepared.keys()].sort()).toEqual(
    [...readTemplates(ownTemplates, [], new Report(), new Map()).parsed.keys()].sort(),
  );
  const changed = ownTemplates.map((source) =>
    source.file.endsWith('/notes-end.hbs') ? { ...source, text: `${source.text}\n` } : source,
  );
  const { parsed } = readTemplates(changed, [], new Report(), prepared);
  expect(parsed.has('partials/notes-end')).toBe(true);
  expect(parsed.has('stats')).toBe(true);
  expect(parsed.has('section')).toBe(true);
});
