import { type Case, OURS } from './cases.ts';
import { ratio, type Samples, typical } from './measure.ts';
import { cpu, peak, type Results, reported, size, type Target, wall } from './targets.ts';

/** Writes all results as Markdown tables, the targets first. A case that was not run has no rows. */
export function tablesOf(cases: readonly Case[], targets: readonly Target[], results: Results): string {
  const ran = cases.filter(({ name }) => results[name]);
  const isStages = ({ name }: Case): boolean => name.startsWith('stages-');
  const whole = ran.filter((one) => !isStages(one) && one.name !== 'warm');
  return [
    targetTable(targets, results),
    wholeTable(whole, results),
    warmTable(results.warm),
    stageTable(ran.filter(isStages), results),
  ]
    .filter((table) => table !== '')
    .join('\n\n');
}

function targetTable(targets: readonly Target[], results: Results): string {
  const rows = targets.map((target) => {
    const { what, limit, stretch, unit, value } = target;
    const number = value(results);
    const goal = `≤ ${limit} ${unit}${stretch === undefined ? '' : ` (better ${stretch})`}`;
    const shown = number === undefined ? '–' : `${digits(number)} ${unit}`;
    return [what, goal, shown, verdict(target, number)];
  });
  return table(['target', 'limit', 'measured', 'verdict'], '|---|---|--:|---|', rows);
}

function verdict({ limit, stretch }: Target, number: number | undefined): string {
  if (number === undefined) return 'not measured';
  if (number > limit) return '**missed**';
  return stretch !== undefined && number <= stretch ? 'held, the better one too' : 'held';
}

function wholeTable(cases: readonly Case[], results: Results): string {
  const rows = cases.flatMap(({ name, title, base }) => {
    const samples = results[name] ?? {};
    return Object.keys(samples).map((command, i) => [
      i === 0 ? `${title} (${samples[command]?.length} runs)` : '',
      command,
      ...[wall, cpu, peak, size].map((measure) => shown(typical(samples, command, measure))),
      ...[wall, cpu, peak, size].map((measure) => shown(ratio(samples, command, base, measure))),
    ]);
  });
  const head = ['', '', 's', 'CPU s', 'MiB', 'MB', 'time ×', 'CPU ×', 'memory ×', 'file ×'];
  return table(head, `|---|---|${'--:|'.repeat(8)}`, rows);
}

function warmTable(samples: Samples = {}): string {
  const rows = Object.keys(samples).map((command) => [
    command,
    ...['ms', 'tenth', 'last'].map((name) => shown(typical(samples, command, reported(name)))),
  ]);
  const head = ['100 decks of 30 slides in one process', 'ms a deck', 'MiB after 10', 'MiB after 100'];
  return table(head, '|---|--:|--:|--:|', rows);
}

function stageTable(cases: readonly Case[], results: Results): string {
  const stagesOf = ({ name }: Case): string[] => Object.keys(results[name]?.[OURS]?.[0]?.reported ?? {});
  const spent = ({ name }: Case, stage: string): number => typical(results[name], OURS, reported(stage)) ?? 0;
  const stages = [...new Set(cases.flatMap(stagesOf))];
  const cell = (one: Case, stage: string): string => {
    const whole = stages.reduce((sum, other) => sum + spent(one, other), 0);
    return `${digits(spent(one, stage))} (${Math.round((100 * spent(one, stage)) / whole)} %)`;
  };
  const rows = stages.map((stage) => [stage, ...cases.map((one) => cell(one, stage))]);
  const head = ['stage, ms', ...cases.map(({ title }) => title)];
  return table(head, `|---|${'--:|'.repeat(cases.length)}`, rows);
}

function table(head: readonly string[], rule: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [`| ${head.join(' | ')} |`, rule, ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

const shown = (number: number | undefined): string => (number === undefined ? '–' : digits(number));

/** Writes a number with three significant digits: 0.0412, 1.17, 12.3, 726. */
function digits(number: number): string {
  if (number === 0) return '0';
  const before = Math.floor(Math.log10(Math.abs(number))) + 1;
  return number.toFixed(Math.max(0, 3 - before));
}
