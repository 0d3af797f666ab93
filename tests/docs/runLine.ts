import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../src/commandLine.ts';
import { aTerminal } from '../commands/aTerminal.ts';

/** What a line of a page printed, and where it left the shell. */
export interface Ran {
  readonly folder: string;
  readonly printed: string;
}

/**
 * Runs a line of a page as a shell would: `deckwright` in this process, which takes a fraction of the time, and every other program in
 * bash. Throws unless each command ends with 0, or with the number that the comment of the line names as `exit code 2`.
 */
export async function runLine(line: string, from: string): Promise<Ran> {
  const [, command = '', comment = ''] = /^((?:'[^']*'|"[^"]*"|[^'"#]|\S#)*)(#.*)?$/u.exec(line) ?? [];
  const expected = Number(/exit code (\d)/u.exec(comment)?.[1] ?? 0);
  let folder = from;
  let printed = '';
  for (const part of command.trim().split(' && ')) {
    const [program, ...words] = wordsOf(part);
    if (program === 'cd') folder = join(folder, words[0] ?? '');
    else if (program === 'deckwright') {
      const [, call = part, file] = /^(.*?) > (\S+)$/u.exec(part) ?? [];
      const io = aTerminal(folder);
      const code = await runCommandLine(wordsOf(call).slice(1), io);
      const said = io.stdout() + io.stderr();
      if (code !== expected) throw new Error(`${part} ended with ${code}, not ${expected}:\n${said}`);
      if (file === undefined) printed += said;
      else writeFileSync(join(folder, file), io.bytes());
    } else printed += execFileSync('bash', ['-c', part], { cwd: folder, encoding: 'utf8' });
  }
  return { folder, printed };
}

/** The words of a command, without their quotation marks. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/gu)].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/gu, (_, single, double) => single ?? double),
  );
