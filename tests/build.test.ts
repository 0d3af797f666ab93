import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { build, compile, toText } from '../src/build.ts';
import { Report } from '../src/diagnostics/report.ts';
import { readOwnTemplates } from '../src/files/readTemplateSources.ts';
import type { Project } from '../src/project.ts';
import type { SceneRun } from '../src/scene/item.ts';
import { MISTYPED, OUTLINE } from './commands/anOutline.ts';
import { memoryFiles } from './files/memoryFiles.ts';
import { validate } from './pptx/validate.ts';

const own = readOwnTemplates(new Report());
const project = (text: string, more: Partial<Project> = {}): Project => ({
  ...{ form: 'outline', text, file: 'content.yaml', files: memoryFiles({}) },
  ...{ templates: { own, users: [] }, inputs: new Set<string>(), ...more },
});
const codes = (report: Report) => report.sorted().map((d) => d.code);

test('the stages run in order, and each hands on what it made', async () => {
  const report = new Report();
  const entered: string[] = [];
  const stages = await build(project(OUTLINE), report, { enter: (stage) => entered.push(stage) });
  expect(entered).toEqual([
    'reading the outline',
    'rendering the templates',
    'parsing the slides',
    'reading the pictures',
    'laying out',
    'drawing the thumbnail',
    'writing the deck',
  ]);
  expect(codes(report)).toEqual([]);
  expect(stages.outline?.deck.title).toBe('把国门窗口擦得更亮');
  expect(stages.text?.text).toContain('# 八年节假日从不停运');
  expect(stages.slides).toHaveLength(3);
  expect(stages.scene?.sections.map((section) => section.name)).toEqual(['开篇', '吉林技术中心']);
  expect(await validate(stages.deck ?? new Uint8Array())).toEqual([]);
});

test('an error stops the build before the next stage, with all that was found so far', async () => {
  const report = new Report();
  const stages = await build(project(MISTYPED), report);
  expect(codes(report)).toEqual(['outline-unknown-key']);
  expect(Object.keys(stages).filter((stage) => stages[stage as keyof typeof stages] !== undefined)).toEqual(
    [],
  );
});

test('a picture that is missing stops it before the layout, at the value that names it', async () => {
  const picture =
    '      - { kind: picture, title: 站台, image: assets/none.png, alt: 站台上的检验员, caption: 站台, notes: 看。 }\n';
  const report = new Report();
  const stages = await build(project(OUTLINE + picture), report);
  expect(codes(report)).toEqual(['file-missing']);
  const [finding] = report.sorted();
  expect(finding?.span && (OUTLINE + picture).slice(finding.span.start, finding.span.end)).toBe(
    'assets/none.png',
  );
  expect(stages.slides).toHaveLength(4);
  expect(stages.scene).toBeUndefined();
});

test('warnings let a deck through, unless they are strict or the outline makes them errors', async () => {
  const slideText =
    '---\nlayout: stats\n---\n\n# 标题\n\n## **78** 班次\n\n标签\n\n## **727** 人次\n\n标签\n';
  const warned = project(slideText, { form: 'slides', file: 'talk.md' });
  const report = () => {
    const warning = new Report();
    warning.add('title-full-stop', {});
    return warning;
  };
  expect((await build(warned, report())).deck).toBeDefined();
  expect((await build(warned, report(), { strict: true })).deck).toBeUndefined();
});

test('the same input gives the same bytes, whatever was built before', async () => {
  const first = await build(project(OUTLINE), new Report());
  await build(project(OUTLINE.replaceAll('吉林', '辽宁')), new Report());
  const second = await build(project(OUTLINE), new Report());
  expect(Buffer.from(second.deck ?? []).equals(Buffer.from(first.deck ?? []))).toBe(true);
});

test('a deck of as many units as China has provinces is valid', async () => {
  const unit = (_: unknown, i: number) =>
    `  - { id: unit-${i}, name: 单元${i}, short: 单元${i}, notes: 讲。, slides: [{ kind: quote, title: 题${i}, text: 话, by: 人, notes: 讲。 }] }\n`;
  const text = OUTLINE.replace(/units:\n[\s\S]*/, `units:\n${Array.from({ length: 31 }, unit).join('')}`);
  const report = new Report();
  const { deck } = await build(project(text), report);
  expect(codes(report)).toEqual([]);
  expect(await validate(deck ?? new Uint8Array())).toEqual([]);
});

test('a build too says of slides that cannot be told apart by their titles', async () => {
  const text = '---\nlayout: quote\n---\n\n# 题\n\n> 话\n\n'.repeat(2);
  const report = new Report();
  const { deck } = await build(project(text, { form: 'slides', file: 'talk.md' }), report);
  expect(codes(report)).toEqual(['title-duplicate']);
  expect(deck).toBeDefined();
  const untitled = new Report();
  const none = await build(project(text.replace('# 题', ''), { form: 'slides', file: 'talk.md' }), untitled);
  expect(codes(untitled)).toEqual(['title-missing']);
  expect(none.deck).toBeUndefined();
});

test('slide text written by hand makes the slides that the templates make of the outline', () => {
  const fromOutline = compile(project(OUTLINE), new Report());
  const byHand = compile(
    project(fromOutline.text?.text ?? '', { form: 'slides', file: 'talk.md' }),
    new Report(),
  );
  const seen = (stages: typeof byHand) =>
    JSON.parse(JSON.stringify(stages.scene?.pages ?? [], (_, value) => merged(value)));
  expect(seen(byHand)).toEqual(seen(fromOutline));
});

/** Joins neighbouring runs that differ only in their origin. */
function merged(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { origin: _, ...rest } = value as { origin?: unknown; runs?: SceneRun[] };
  if (Array.isArray(value) || !rest.runs) return Array.isArray(value) ? value : rest;
  const runs: Omit<SceneRun, 'origin'>[] = [];
  for (const { origin: __, ...run } of rest.runs) {
    const last = runs.at(-1);
    if (last && isDeepStrictEqual({ ...last, text: '' }, { ...run, text: '' })) {
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    } else runs.push(run);
  }
  return { ...rest, runs };
}

test('toText of slide text is the text itself, without a stage', () => {
  const entered: string[] = [];
  const { text } = toText(project('# x', { form: 'slides' }), new Report(), (stage) => entered.push(stage));
  expect(text).toEqual({ text: '# x', file: 'content.yaml', origins: [] });
  expect(entered).toEqual([]);
});

test('a user’s template replaces ours by its name, and a new one is a new kind', () => {
  const portrait = {
    file: 'templates/portrait.hbs',
    text: '{{!--\ndescription: 人物\nfields:\n  who: { description: 姓名, example: 陈业林, required: true }\n--}}\n---\nlayout: quote\n---\n\n# {{title}}\n\n> {{who}}的话\n\n{{> partials/notes}}\n',
  };
  const text = `${OUTLINE}      - { kind: portrait, title: 一个人, who: 陈业林, notes: 讲。 }\n`;
  const report = new Report();
  const stages = toText(project(text, { templates: { own, users: [portrait] } }), report);
  expect(codes(report)).toEqual([]);
  expect(stages.text?.text).toContain('> 陈业林的话');
});
