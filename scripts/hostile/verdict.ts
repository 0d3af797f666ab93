import type { HostileCase } from './hostileCase.ts';
import type { Ran } from './runCase.ts';

export const VERDICTS = ['well', 'hung', 'exit 4', 'trace', 'slow', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Seconds of the processor and MiB of memory that a command may take. */
const MOST = { seconds: 10, memory: 1024 };

/** Codes of findings that have no place in a file. */
const PLACELESS =
  /(?:error|warning) (?:file-|folder-|output-|source-date-epoch|template-missing)|^deckwright: /m;

/** Judges what came of a case. The second part says what is wrong. */
export function verdictOf({ exit, says }: HostileCase, ran: Ran): readonly [Verdict, string] {
  const { code, output, seconds, memory } = ran;
  if (code === 137 || code === 152) return ['hung', ''];
  if (code === 4) return ['exit 4', firstLine(output)];
  if (/^\s+at .+[:(]\d+/m.test(output)) return ['trace', firstLine(output)];
  if (seconds > MOST.seconds || memory > MOST.memory)
    return ['slow', `${seconds.toFixed(1)} s, ${Math.round(memory)} MiB`];
  const wrong = [
    ...(exit === undefined
      ? code <= 3
        ? []
        : [`exit ${code}`]
      : code === exit
        ? []
        : [`exit ${code}, not ${exit}`]),
    ...(says === undefined || output.includes(says) ? [] : [`does not say “${says}”`]),
    ...(ran.isDeckWhole ? [] : ['the deck is torn']),
    ...ran.left.filter((name) => name.endsWith('.tmp')).map((name) => `left ${name}`),
    ...((code === 1 || code === 2) && !hasPlace(output) ? ['an error without a place'] : []),
  ];
  return wrong.length === 0 ? ['well', ''] : ['wrong', `${wrong.join('; ')} | ${firstLine(output)}`];
}

/** Whether a finding has a line and a column, or a cell, in any format, or is one that has no place. */
const hasPlace = (output: string): boolean =>
  /(?::\d+:\d+|![A-Z]+\d+) (?:error|warning)|line=\d+|"line": ?\d|"startLine": ?\d/.test(output) ||
  PLACELESS.test(output) ||
  output === '';

const firstLine = (output: string): string => output.trim().split('\n')[0]?.slice(0, 160) ?? '';
