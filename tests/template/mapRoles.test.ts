import { expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import { mapRoles, type RoleWishes } from '../../src/template/mapRoles.ts';
import { readTemplate } from '../../src/template/readTemplate.ts';
import type { LayoutRole } from '../../src/template/template.ts';
import {
  MASTER_PLACEHOLDERS,
  type MadeLayout,
  type MadeTemplate,
  madeTemplate,
  rectangle,
} from './aTemplate.ts';
import { MADE } from './madeTemplates.ts';

function mapped(made: MadeTemplate | undefined, wishes: RoleWishes = {}) {
  if (!made) throw new Error('no such template');
  const template = readTemplate(madeTemplate(made), 'company.potx', new Report());
  if (!template) throw new Error('the template was refused');
  const report = new Report();
  const { roles } = mapRoles(template, wishes, report);
  const said = (role: LayoutRole) => {
    const found = roles[role];
    if (!found) return `${role}: none`;
    const layout = template.layouts[found.layout];
    const master = template.masters.length > 1 ? `${template.masters[layout?.master ?? 0]?.name}/` : '';
    return `${role}: ${master}${layout?.name} by ${found.by}`;
  };
  return {
    roles,
    said: (['cover', 'section', 'content', 'points', 'closing'] as const).map(said),
    findings: report.sorted().map(({ code, message }) => `${code}: ${message}`),
    hints: report.sorted().map(({ hint }) => hint),
  };
}

const typed = (names: readonly string[], closing?: string) => [
  ...['cover', 'section', 'content', 'points'].map((role, i) => `${role}: ${names[i]} by type`),
  closing ?? `closing: ${names[0]} by title layout`,
];
const seen = (names: readonly string[], closing?: string) =>
  typed(names, closing).map((line) => line.replace('by type', 'by signature'));
const ENGLISH = ['Title Slide', 'Section Header', 'Title Only', 'Title and Content'];

test.each([
  ['plain', typed(ENGLISH)],
  ['two masters', typed(ENGLISH.map((name) => `Light/${name}`))],
  ['dark map', typed(ENGLISH)],
  ['layouts for objects', typed(ENGLISH)],
  ['four by three', typed(ENGLISH)],
  ['no types', seen(['A', 'B', 'C', 'D'])],
  ['chinese names', seen(['封面', '章节页', '仅标题', '标题和内容'], 'closing: 封底 by signature')],
  ['picture ground', typed(ENGLISH)],
  ['ole on the master', typed(ENGLISH)],
  ['title at the foot', typed(ENGLISH)],
  [
    'wps with a lost picture',
    typed(['标题幻灯片', '节标题', '仅标题', '标题和内容'], 'closing: 末尾幻灯片 by signature'),
  ],
  ['keynote', seen(['Title', 'Section', 'Title Only', 'Title & Bullets'])],
  [
    'german',
    seen(
      ['Titelfolie', 'Abschnittsüberschrift', 'Nur Titel', 'Titel und Inhalt'],
      'closing: Schlussfolie by signature',
    ),
  ],
])('each role finds its layout: %s', (name, expected) => {
  expect(mapped(MADE[name]).said).toEqual(expected);
});

test('the order of the layouts decides nothing', () => {
  for (const made of Object.values(MADE)) {
    const turned = made.masters.map((master) => ({ ...master, layouts: [...master.layouts].reverse() }));
    expect(mapped({ ...made, masters: turned }).said).toEqual(mapped(made).said);
  }
});

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

test.each([
  ['plain', box(48, 116, 864, 364)],
  ['four by three', box(36, 116, 648, 364)],
  ['chinese names', box(48, 116, 864, 364)],
  ['title at the foot', box(48, 40, 864, 370)],
  ['keynote', box(96, 232, 1728, 728)],
  ['german', box(48, 116, 864, 364)],
])('the room of content is that of the body of the master: %s', (name, expected) => {
  expect(mapped(MADE[name]).roles.content?.frame).toEqual(expected);
});

const contentOf = (drawn: string, more: Partial<MadeLayout> = {}): MadeTemplate => ({
  masters: [
    {
      drawn,
      layouts: [{ name: 'Title Only', type: 'titleOnly', placeholders: [{ type: 'title' }], ...more }],
    },
  ],
});

test.each([
  ['a band on the left', rectangle(20, 'Band', [0, 0, 120, 540], 'accent1'), box(120, 116, 792, 364)],
  ['a logo in the corner', rectangle(20, 'Logo', [860, 440, 80, 80], 'accent1'), box(48, 116, 812, 364)],
  ['a band at the foot', rectangle(20, 'Foot', [0, 460, 960, 80], 'bg2'), box(48, 116, 864, 344)],
  ['a panel under the content', rectangle(20, 'Panel', [30, 100, 900, 390], 'bg2'), box(48, 116, 864, 364)],
  ['a ground', rectangle(20, 'Ground', [0, 0, 960, 540], 'bg2'), box(48, 116, 864, 364)],
])('ornaments take room where it costs least, grounds take none: %s', (_, drawn, expected) => {
  expect(mapped(contentOf(drawn)).roles.content?.frame).toEqual(expected);
});

test('a body that grows with its text says nothing about the room', () => {
  const [title, , ...footers] = MASTER_PLACEHOLDERS;
  const placeholders = [
    title as object,
    { type: 'body', idx: 1, at: [48, 116, 864, 60] as const },
    ...footers,
  ];
  const made = contentOf('', { placeholders: [{ type: 'title' }, { type: 'ftr', idx: 11 }] });
  const { roles } = mapped({
    masters: [{ ...made.masters[0], layouts: made.masters[0]?.layouts ?? [], placeholders }],
  });
  expect(roles.content?.frame).toEqual(box(48, 100, 864, 396.8));
});

test('what only its placeholders or its name speak for is a guess, with the line that makes it certain', () => {
  const { findings, hints } = mapped(MADE['no types']);
  expect(findings.filter((one) => one.includes('guessed'))).toEqual([
    ...['cover', 'section', 'content', 'points'].map(
      (role, i) =>
        `company-layout-guessed: the layout “${'ABCD'[i]}” is taken for the role ${role} by its placeholders, which may be wrong.`,
    ),
  ]);
  expect(hints[0]).toBe(
    'if it is right, write layouts: { cover: "A" } under brand; else write the layout that you mean.',
  );
  expect(mapped(MADE.german).findings).toEqual([]);
});

test('a role that a template lacks takes the layout that is most like it, and says so', () => {
  const points: MadeLayout = { name: 'One', type: 'obj', placeholders: [{ type: 'title' }, { idx: 1 }] };
  const { said, findings } = mapped({ masters: [{ layouts: [points] }] });
  expect(said).toEqual([
    ...['cover', 'section'].map((role) => `${role}: One by another role`),
    ...['content: One by title and body', 'points: One by type', 'closing: One by another role'],
  ]);
  expect(findings).toEqual(
    ['cover', 'section', 'closing'].map(
      (role) =>
        `company-role-shared: the template has no layout for the role ${role}; such slides take “One”, the layout of the role points.`,
    ),
  );
});

test('without a title no layout plays a role, and that is an error', () => {
  const { said, findings } = mapped({
    masters: [{ layouts: [{ name: 'Blank', type: 'blank', placeholders: [] }] }],
  });
  expect(said).toEqual(['cover: none', 'section: none', 'content: none', 'points: none', 'closing: none']);
  expect(findings[0]).toBe(
    'company-role-missing: no layout of the template can play the role cover: on its only layout no upright title placeholder stands on the slide.',
  );
});

test.each([
  ['beside the slide', { type: 'title', at: [-900, 36, 864, 64] as const }],
  ['upright in Chinese', { type: 'title', body: ' vert="eaVert"' }],
  ['a sliver', { type: 'title', at: [48, 36, 60, 64] as const }],
])('a title that cannot be read as one is none: %s', (_, title) => {
  const { said } = mapped(contentOf('', { placeholders: [title] }));
  expect(said[2]).toBe('content: none');
});

test('a layout with too little room is no content, and one of an unusual ground comes last', () => {
  const usual = MADE.plain?.masters[0]?.layouts ?? [];
  const dark: MadeLayout = {
    name: 'Title Only',
    type: 'titleOnly',
    placeholders: [{ type: 'title' }],
    ground: '<p:bg><p:bgRef idx="1001"><a:schemeClr val="tx1"/></p:bgRef></p:bg>',
  };
  const layouts = [
    dark,
    ...usual.map((one) => (one.name === 'Title Only' ? { ...one, name: 'Heading' } : one)),
  ];
  expect(mapped({ masters: [{ layouts }] }).said[2]).toBe('content: Heading by type');
  const narrow: MadeLayout = {
    name: 'Title Only',
    type: 'titleOnly',
    placeholders: [{ type: 'title', at: [48, 36, 864, 400] }],
  };
  const { said } = mapped({
    masters: [{ layouts: [narrow, ...usual.filter(({ type }) => type !== 'titleOnly')] }],
  });
  expect(said[2]).toBe('content: Title and Content by title and body');
});

test('the word of the outline comes before the mapping file, and that before all that is found', () => {
  const wish = (text: string) => ({ text });
  const { said } = mapped(MADE['two masters'], {
    outline: { closing: wish('section header') },
    file: { closing: wish('Two'), cover: wish('Dark/Title Slide') },
  });
  expect(said).toEqual([
    'cover: Dark/Title Slide by mapping file',
    'section: Light/Section Header by type',
    'content: Light/Title Only by type',
    'points: Light/Title and Content by type',
    'closing: Light/Section Header by outline',
  ]);
});

test('the other roles follow the master of the layout that is written down for content', () => {
  const { said } = mapped(MADE['two masters'], { outline: { content: { text: 'Dark/Title Only' } } });
  expect(said.filter((line) => line.includes('Dark/'))).toHaveLength(5);
});

test('a layout that is written down for one role still plays its own', () => {
  const { said } = mapped(MADE.plain, { outline: { closing: { text: 'Title Slide' } } });
  expect(said[0]).toBe('cover: Title Slide by type');
  expect(said[4]).toBe('closing: Title Slide by outline');
});

test('a layout that does not exist is an error at the place where it is written', () => {
  const span = { file: 'content.yaml', start: 10, end: 20 };
  const { findings, hints, said } = mapped(MADE.plain, { outline: { cover: { text: 'Titel Slide', span } } });
  expect(findings[0]).toBe(
    'company-layout-unknown: the template has no layout “Titel Slide” for the role cover.',
  );
  expect(hints[0]).toBe('did you mean “Title Slide”?');
  expect(said[0]).toBe('cover: Title Slide by type');
});

test.each(['Thank you', 'Q&amp;A', 'The End', 'Merci', 'Vielen Dank', '谢谢', '封底', '结束页', '问答'])(
  'a closing layout is known by its name: %s',
  (name) => {
    const layouts = usualLayouts();
    const closing: MadeLayout = { name, placeholders: [{ type: 'title', at: [96, 200, 768, 120] }] };
    const { said, findings } = mapped({ masters: [{ layouts: [...layouts, closing] }] });
    expect(said[4]).toBe(`closing: ${name.replace('&amp;', '&')} by signature`);
    expect(findings).toEqual([]);
  },
);

test('a deck ends on the title layout only where that has a place for words beside its title', () => {
  expect(mapped(MADE.plain).findings).toEqual([]);
  const bare = usualLayouts().map((one) =>
    one.type === 'title' ? { ...one, placeholders: one.placeholders.slice(0, 1) } : one,
  );
  const { said, findings } = mapped({ masters: [{ layouts: bare }] });
  expect(said[4]).toBe('closing: Title Slide by another role');
  expect(findings).toEqual([
    'company-role-shared: the template has no layout for the role closing; such slides take “Title Slide”, the layout of the role cover.',
  ]);
});

const usualLayouts = (): readonly MadeLayout[] => MADE.plain?.masters[0]?.layouts ?? [];
