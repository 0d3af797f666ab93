import { expect, test } from 'vitest';
import { compile } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { Kept } from '../../src/keep/kept.ts';
import { openProject } from '../../src/project.ts';

const OUTLINE = 'deck: { title: T, language: en }\nslides:\n  - { kind: mine, title: One }\n';

/** Compiles an outline with these templates of the kind `mine`, one after another. Returns the findings, and whether templates were read. */
function compiled(...templates: readonly string[]) {
  const kept = new Kept();
  return templates.map((text) => {
    const report = new Report();
    const project = openProject(
      { name: 'content.yaml', bytes: new TextEncoder().encode(OUTLINE) },
      '.',
      report,
    );
    if (!project) throw new Error('the outline cannot be opened');
    const users = [{ file: 'templates/mine.hbs', text }];
    const keep = kept.begin(report);
    let read = 0;
    const { scene } = compile(
      { ...project, templates: { ...project.templates, users } },
      report,
      () => {},
      (stage, input, make, holds) => {
        const counted = () => {
          if (stage === 'templates') read += 1;
          return make();
        };
        return keep(stage, input, counted, holds);
      },
    );
    kept.end(scene !== undefined);
    return {
      read,
      codes: report.sorted().map(({ code }) => code),
      titles: scene?.pages.map(({ title }) => title),
    };
  });
}

const GOOD = '---\nlayout: text\n---\n# {{title}}\n\nWords\n';

test('templates are read once while their texts are the same, and make the same slides', () => {
  const [first, second, third] = compiled(GOOD, GOOD, GOOD.replace('# {{title}}', '# {{title}} again'));
  expect(first).toEqual({ read: 1, codes: [], titles: ['One'] });
  expect(second).toEqual({ ...first, read: 0 });
  expect(third).toMatchObject({ read: 1, titles: ['One again'] });
});

test('the mistakes of a template are told each time', () => {
  const [first, second] = compiled('{{#if title}}', '{{#if title}}');
  expect(first?.codes).toContain('template-syntax');
  expect(second).toEqual({ ...first, read: 0 });
});
