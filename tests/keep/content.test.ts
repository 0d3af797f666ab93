import { expect, test } from 'vitest';
import { compile } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { keepNothing } from '../../src/keep/keep.ts';
import { Kept } from '../../src/keep/kept.ts';
import { openProject } from '../../src/project.ts';

const outline = (title: string, before = '') => `deck: { title: 测试, language: zh-CN }
slides:
${before}  - kind: quote
    title: ${title}
    text: ${'字'.repeat(900)}
    by: 甲
  - kind: cards
    title: 另一页
    items: [{ heading: 一, text: 甲 }, { heading: 二, text: 乙 }]
`;

/** Compiles the outlines one after another through the same kept parts. Returns the findings, and how often content and what stands around it were placed, and how often a slide was read. */
function compiled(...texts: readonly string[]) {
  const kept = new Kept();
  return texts.map((text) => {
    const run = (keepOf: (report: Report) => typeof keepNothing) => {
      const report = new Report();
      const project = openProject(
        { name: 'content.yaml', bytes: new TextEncoder().encode(text) },
        '.',
        report,
      );
      if (!project) throw new Error('the outline cannot be opened');
      const keep = keepOf(report);
      let [placed, read] = [0, 0];
      const counting: typeof keep = (stage, input, make, holds) => {
        const counted = () => {
          if (stage === 'content' || stage === 'frame') placed += 1;
          if (stage === 'slide without title') read += 1;
          return make();
        };
        return keep(stage, input, counted, holds);
      };
      const { slides } = compile(project, report, () => {}, counting);
      return { findings: report.sorted(), slides, placed, read };
    };
    const warm = run((report) => kept.begin(report));
    kept.end(false);
    return { warm, cold: run(() => keepNothing) };
  });
}

test('the content of a slide is read and placed once while only its title changes, and its findings name the new title', () => {
  const [, second] = compiled(outline('旧题'), outline('新题'));
  expect(second?.warm.placed).toBe(0);
  expect(second?.warm.read).toBe(0);
  expect(second?.cold.read).toBeGreaterThan(0);
  expect(second?.warm.slides).toEqual(second?.cold.slides);
  expect(second?.cold.placed).toBeGreaterThan(0);
  expect(second?.warm.findings).toEqual(second?.cold.findings);
  expect(second?.warm.findings.map(({ slide }) => slide)).toContainEqual({ number: 1, title: '新题' });
});

test('a slide before it moves the content: its findings name the new number', () => {
  const first = '  - { kind: statement, text: 前, title: 前 }\n';
  const [, second] = compiled(outline('题'), outline('题', first));
  expect(second?.warm.findings).toEqual(second?.cold.findings);
  expect(second?.warm.findings.map(({ slide }) => slide)).toContainEqual({ number: 2, title: '题' });
});
