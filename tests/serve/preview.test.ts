import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openProject } from '../../src/project.ts';
import { EDITORS } from '../../src/serve/places.ts';
import { Preview } from '../../src/serve/preview.ts';
import { OUTLINE } from '../commands/anOutline.ts';
import { aFolder } from '../files/aFolder.ts';
import { png } from '../media/pictures.ts';

/** A preview of the small outline, and what saves it changed. */
function aPreview(address = '') {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  const file = join(folder, 'content.yaml');
  const pathOf = (name: string) => (name.startsWith('deckwright/') ? `/pack/${name}` : resolve(folder, name));
  const preview = new Preview((report) => openProject({ path: file }, folder, report), { pathOf, address });
  const save = (change: (text: string) => string) => {
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    const deck = preview.update(() => 0);
    return { deck, findings: preview.judge() };
  };
  return { folder, preview, save };
}

const lineOf = (words: string) => OUTLINE.split('\n').findIndex((line) => line.includes(words)) + 1;

test('the first message has all slides, a later one only those that changed, each with its version', () => {
  const { preview, save } = aPreview();
  const first = save((text) => text).deck;
  expect(first).toMatchObject({ version: 1, from: 0, failed: false, title: '把国门窗口擦得更亮' });
  expect(first.changed.map(({ title }) => title)).toEqual([
    '把国门窗口擦得更亮',
    '吉林检验检疫局技术中心党支部',
    '八年节假日从不停运',
  ]);
  const second = save((text) => text.replace('无偿加班', '无偿劳动')).deck;
  expect(second).toMatchObject({ version: 2, from: 1, order: first.order });
  expect(second.changed).toHaveLength(1);
  expect(second.changed[0]).toMatchObject({
    title: '八年节假日从不停运',
    changed: 2,
    section: '吉林技术中心',
  });
  expect(second.changed[0]?.svg).toContain('无偿劳动');
  expect(preview.all().deck.changed.map(({ changed }) => changed)).toEqual([1, 1, 2]);
  expect(preview.all().deck.from).toBeUndefined();
});

test('a picture, a template of the project and the brand count; only slides that look different travel', () => {
  const picture =
    '      - { kind: picture, title: 站台, image: a.png, alt: 站台上的检验员, caption: 站台, notes: 看图。 }\n';
  const { folder, save } = aPreview();
  writeFileSync(join(folder, 'a.png'), png(400, 100));
  const titles = (change: (text: string) => string) => save(change).deck.changed.map(({ title }) => title);
  expect(titles((text) => text + picture)).toHaveLength(4);
  writeFileSync(join(folder, 'a.png'), png(300, 100));
  expect(titles((text) => text)).toEqual(['站台']);
  mkdirSync(join(folder, 'templates'));
  const own = readFileSync('templates/picture.hbs', 'utf8').replace('{{caption}}', '说明：{{caption}}');
  writeFileSync(join(folder, 'templates/picture.hbs'), own);
  expect(titles((text) => text)).toEqual(['站台']);
  expect(titles((text) => `brand: { colours: { primary: '#1c4a8b' } }\n${text}`)).toHaveLength(4);
});

test('notes alone change a slide; a line above them changes none', () => {
  const { save } = aPreview();
  save((text) => text);
  expect(save((text) => `# A comment.\n${text}`).deck.changed).toEqual([]);
  const [slide] = save((text) => text.replace('先讲时间跨度。', '后讲时间跨度。')).deck.changed;
  expect(slide?.notes).toEqual(['后讲时间跨度。']);
});

test('a save that cannot be compiled keeps the slides, and its findings have their frames', () => {
  const { preview, save } = aPreview();
  const { order } = save((text) => text).deck;
  const { deck, findings } = save((text) => text.replace('title: 八年', 'titel: 八年'));
  expect(deck).toMatchObject({ failed: true, order, changed: [] });
  const error = findings.findings.find(({ severity }) => severity === 'error');
  expect(error?.place).toMatch(/^content\.yaml:\d+:\d+$/u);
  expect(error?.frame?.[0]).toContain('八年节假日从不停运');
  expect(preview.all().deck.changed).toHaveLength(3);
  expect(save((text) => text.replace('titel: 八年', 'title: 八年'))).toMatchObject({
    deck: { failed: false, changed: [] },
    findings: { findings: [] },
  });
});

test('a finding names the slide that it is about', () => {
  const { save } = aPreview();
  const { deck, findings } = save((text) => text.replace('八年节假日从不停运', '八年节假日从不停运。'));
  expect(findings.findings.map(({ slide }) => slide)).toEqual([deck.order[2]]);
});

/** What is asked to find the place of words on the last slide. */
function asked({ preview }: ReturnType<typeof aPreview>, words: string) {
  const slide = preview.all().deck.changed.at(-1);
  if (!slide) throw new Error('there is no slide');
  const area = slide.areas.findIndex((one) => one.words === words);
  return { key: slide.key, changed: slide.changed, area };
}

test('a text is found at its line, also after lines were added above it, and at its template', () => {
  const one = aPreview(EDITORS.vscode);
  one.save((text) => text);
  const request = asked(one, '无偿加班');
  const line = lineOf('无偿加班');
  const column = (OUTLINE.split('\n')[line - 1] ?? '').indexOf('无偿加班') + 1;
  expect(one.preview.place(request)).toEqual({
    place: `content.yaml:${line}:${column}`,
    link: `vscode://file${one.folder}/content.yaml:${line}:${column}`,
  });
  one.save((text) => `# A comment.\n${text}`);
  expect(one.preview.place(request)).toMatchObject({ place: `content.yaml:${line + 1}:${column}` });
  expect(one.preview.place({ ...request, template: true })).toMatchObject({
    place: expect.stringMatching(/^deckwright\/templates\/stats\.hbs:\d+:\d+$/u),
    link: expect.stringContaining('vscode://file/pack/deckwright/templates/stats.hbs:'),
  });
});

test('a click on a slide that changed since is refused, and so is one on a text that a broken save holds', () => {
  const one = aPreview();
  one.save((text) => text);
  const request = asked(one, '无偿加班');
  one.save((text) => text.replace('label: 无偿加班', 'lable: 无偿'));
  expect(one.preview.place(request)).toEqual({
    refused: 'this text is changed in a save that cannot be compiled',
  });
  one.save((text) => text.replace('lable: 无偿', 'label: 无偿劳动'));
  expect(one.preview.place(request)).toEqual({ refused: 'this slide has changed since; try again' });
  expect(one.preview.place({ key: 'nothing', changed: 1, area: 0 })).toHaveProperty('refused');
});

test('a line is found on the slide whose block holds it, then on others that show it', () => {
  const one = aPreview();
  const { order } = one.save((text) => text).deck;
  const { preview, folder } = one;
  const label = { key: order[2], area: asked(one, '无偿加班').area };
  expect(preview.goto('content.yaml', lineOf('无偿加班'))).toEqual(label);
  expect(preview.goto(join(folder, 'content.yaml'), lineOf('kind: stats'))?.key).toBe(order[2]);
  const shown = [1, 2, 3].map(() => preview.goto('content.yaml', lineOf('short: 吉林技术中心'))?.key);
  expect(shown[0]).toBe(order[1]);
  expect(new Set(shown).size).toBeGreaterThan(1);
  expect(preview.goto('nothing.yaml', 3)).toBeUndefined();
});
