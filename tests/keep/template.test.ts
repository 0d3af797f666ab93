import { expect, test } from 'vitest';
import { compile } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { readOwnTemplates } from '../../src/files/readTemplateSources.ts';
import { Kept } from '../../src/keep/kept.ts';
import { memoryFiles } from '../files/memoryFiles.ts';
import { type MadeTemplate, madeTemplate } from '../template/aTemplate.ts';
import { MADE } from '../template/madeTemplates.ts';

const own = readOwnTemplates(new Report());
const outline = (before: string) =>
  `${before}deck: { title: T, language: en, date: 2026 }\nbrand: { template: company.potx }\n` +
  'opening: { name: O, slides: [{ kind: cover, notes: x }] }\n';

function compiled(kept: Kept, name: string, text = outline('')) {
  const report = new Report();
  const files = memoryFiles({ 'company.potx': madeTemplate(MADE[name] as MadeTemplate) });
  const { base, scene } = compile(
    { form: 'outline', text, file: 'content.yaml', files, templates: { own, users: [] }, inputs: new Set() },
    report,
    undefined,
    kept.begin(report),
  );
  kept.end(true);
  if (!base || !scene) throw new Error('nothing was compiled');
  const findings = report.sorted().map(({ code, span }) => `${code} ${span?.start}`);
  return { template: base.template, media: scene.media, findings };
}

test('a template whose bytes are the same is read once, and its findings come again, at their places', () => {
  const kept = new Kept();
  const first = compiled(kept, 'wps with a lost picture');
  expect(first.findings).toEqual(['company-template-part-missing 64', 'company-template-outside 64']);
  const second = compiled(kept, 'wps with a lost picture', outline('# one more line\n'));
  expect(second.template).toBe(first.template);
  expect(second.findings).toEqual(first.findings.map((one) => one.replace('64', '80')));
});

test('a template whose file changed is read again, with its pictures', () => {
  const kept = new Kept();
  const first = compiled(kept, 'plain');
  const second = compiled(kept, 'picture ground');
  expect(second.template).not.toBe(first.template);
  expect(second.media['ppt/media/image1.png']).not.toEqual(first.media['ppt/media/image1.png']);
  expect(compiled(kept, 'picture ground').media['ppt/media/image1.png']).toBe(
    second.media['ppt/media/image1.png'],
  );
});
