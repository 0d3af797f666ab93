import { resolve } from 'node:path';
import { readWhole } from '../../files/many/records.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import { type Manifest, mergeManifests, readManifest } from '../../many/manifest.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { type Io, Refused } from '../io.ts';
import { several } from '../words.ts';

/**
 * Runs `deckwright manifest merge`: makes one manifest of those of all shards, in a file or on standard output. Returns the exit code:
 * `usage` when they make no whole.
 */
export async function mergeCommand(
  files: readonly string[],
  { output }: { readonly output?: string | undefined },
  io: Io,
): Promise<ExitCode> {
  const named: [string, Manifest][] = [];
  for (const file of files) {
    const text = readWhole(resolve(io.folder, file));
    if (text === undefined) throw new Refused(`${file} could not be read`);
    const manifest = readManifest(text);
    if (!manifest) return refuse(`${file} is no manifest`, io);
    named.push([file, manifest]);
  }
  const merged = mergeManifests(named);
  if ('problem' in merged) return refuse(merged.problem, io);
  if (output === undefined) await io.out(merged.text);
  else {
    const reason = await writeWhole(resolve(io.folder, output), new TextEncoder().encode(merged.text));
    if (reason !== undefined) throw new Refused(`${output} could not be written: ${reason}`);
  }
  const { failed } = merged;
  io.err(
    `${several(merged.decks, 'deck')} of ${several(files.length, 'shard')}${failed > 0 ? `, ${failed} failed` : ''}\n`,
  );
  return failed > 0 ? EXIT.findings : EXIT.done;
}

function refuse(problem: string, io: Io): ExitCode {
  io.err(`deckwright: ${problem}.\n`);
  return EXIT.usage;
}
