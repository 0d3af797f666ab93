import { catalogue, explain, isCode } from '../../diagnostics/catalogue.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { Io } from '../io.ts';
import { didYouMean } from '../words.ts';

/** Runs `deckwright explain`: prints a code's meaning with a wrong and a right example, or the list of codes. */
export async function explainCommand(code: string | undefined, io: Io): Promise<ExitCode> {
  const codes = Object.keys(catalogue).sort();
  if (code === undefined) {
    await io.out(`${codes.join('\n')}\n`);
    return EXIT.done;
  }
  if (!isCode(code)) {
    io.err(
      `deckwright: there is no code ${code}.${didYouMean(code, codes)} \`deckwright explain\` lists them all.\n`,
    );
    return EXIT.usage;
  }
  await io.out(explain(code));
  return EXIT.done;
}
