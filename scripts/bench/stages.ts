// node stages.mjs <content.yaml> (bundled from this file): builds the outline once and prints the milliseconds of
// each stage.
import { build } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { openProject } from '../../src/project.ts';

const [input = 'content.yaml'] = process.argv.slice(2);
const entered: [stage: string, at: number][] = [];
const enter = (stage: string): void => void entered.push([stage, performance.now()]);
const report = new Report();
const project = openProject({ path: input }, '.', report);
const { deck } = project ? await build(project, report, { enter }) : {};
if (!deck) throw new Error(`${input} does not build`);
enter('the end');
const spent = entered.slice(0, -1).map(([stage, at], i) => [stage, (entered[i + 1]?.[1] ?? at) - at]);
console.log(JSON.stringify(Object.fromEntries(spent)));
