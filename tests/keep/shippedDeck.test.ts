import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chance } from '../../scripts/hostile/chance.ts';
import { compile } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { type Keep, keepNothing } from '../../src/keep/keep.ts';
import { Kept } from '../../src/keep/kept.ts';
import { writePptx } from '../../src/pptx/writePptx.ts';
import { openProject } from '../../src/project.ts';

const SHIPPED = readFileSync('content.yaml', 'utf8');

/** Compiles the shipped outline with this text, and returns what the stages made. */
function compiled(text: string, report: Report, keep: Keep) {
  const project = openProject({ path: 'content.yaml' }, '.', report);
  if (!project) throw new Error('the shipped outline cannot be opened');
  return compile({ ...project, text }, report, () => {}, keep);
}

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T;

/** The offsets at which the blocks of slides begin. */
const blocks = (text: string) => [...text.matchAll(/^ +- kind:/gmu)].map(({ index }) => index);

/** What an author does to an outline in one save; some of it is wrong. */
const EDITS: readonly ((text: string, next: () => number) => string)[] = [
  (text, next) => {
    const { index } = pick([...text.matchAll(/[\u4e00-\u9fff](?=[\u4e00-\u9fff])/gu)], next);
    return `${text.slice(0, index)}改动${text.slice(index)}`;
  },
  (text, next) => {
    const digits = [...text.matchAll(/(?<= )\d+(?=\n)/gu)];
    const { index, 0: number } = pick(digits, next);
    return `${text.slice(0, index)}${Number(number) + 1}${text.slice(index + number.length)}`;
  },
  (text, next) => {
    const { index, 0: line } = pick([...text.matchAll(/^ {8,}\w+: .*\n/gmu)], next);
    return text.slice(0, index) + text.slice(index + line.length);
  },
  (text, next) => {
    const starts = blocks(text);
    const at = Math.floor(next() * (starts.length - 1));
    const block = text.slice(starts[at], starts[at + 1]);
    return text.slice(0, starts[at]) + block + text.slice(starts[at]);
  },
  (text) => `# One more line\n\n${text}`,
  (text) => text.replaceAll('铁路', '铁道'),
  (text, next) => text.replace(/primary: '#......'/u, `primary: '#9B1C2${Math.floor(next() * 10)}'`),
  (text, next) => {
    const at = Math.floor(next() * text.length);
    return `${text.slice(0, at)}"${text.slice(at)}`;
  },
];

test('after any edit, the kept parts make the scene and the findings that a compile from nothing makes', async () => {
  const next = chance(16);
  const kept = new Kept();
  let text = SHIPPED;
  let last: readonly Uint8Array[] = [];
  for (let round = 0; round < 5; round += 1) {
    const [warmReport, coldReport] = [new Report(), new Report()];
    const keep = kept.begin(warmReport);
    const warm = compiled(text, warmReport, keep);
    const deck = warm.scene && (await writePptx(warm.scene, undefined, undefined, undefined, keep));
    kept.end(warm.scene !== undefined);
    const cold = compiled(text, coldReport, keepNothing);
    expect(warm.slides).toEqual(cold.slides);
    expect(warm.scene).toEqual(cold.scene);
    expect(warmReport.sorted()).toEqual(coldReport.sorted());
    if (deck && cold.scene && round > 2) last = [deck, await writePptx(cold.scene)];
    // What is wrong is undone in the next save.
    const from = coldReport.hasErrors ? SHIPPED : text;
    text = (EDITS[round % EDITS.length] as (typeof EDITS)[number])(from, next);
  }
  const [warm, cold] = last;
  if (!warm || !cold) throw new Error('no edit left a deck that is in order');
  expect(Buffer.compare(warm, cold)).toBe(0);
});
