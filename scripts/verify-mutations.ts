import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { exchangeMutants, figureMutants } from './verify-mutations/figureMutants.ts';
import { edited, type Mutant } from './verify-mutations/mutant.ts';
import { type Verified, verifier } from './verify-mutations/verifier.ts';
import { wordMutants } from './verify-mutations/wordMutants.ts';

/**
 * Measures `deckwright verify`: changes an outline in one place, and counts how often verify has a finding in the block
 * that was changed. The source documents of the shipped content are not part of this repository; their folder is an
 * argument. Prints a table in Markdown.
 *
 *   npm run verify:mutations -- [--content FILE] [--sources FOLDER] [--only KIND] [--missed]
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content.yaml' },
    sources: { type: 'string', default: '../shared/sources' },
    only: { type: 'string', default: '' },
    missed: { type: 'boolean', default: false },
  },
});

function measure(): void {
  const text = readFileSync(values.content, 'utf8');
  const verify = verifier(basename(values.content), values.sources);
  const { evidence, findings, outline } = verify(text);
  if (!outline) throw new Error(findings.map(({ message }) => message).join('\n'));
  const starts = outline.blocks.map(({ span }) => span.start).sort((a, b) => a - b);
  const blockAt = (at: number) => starts.findLastIndex((start) => start <= at);
  const mutants = [
    ...figureMutants(text, evidence),
    ...exchangeMutants(text, evidence),
    ...wordMutants(text, outline),
  ].filter(({ kind }) => new RegExp(values.only).test(kind));
  process.stdout.write(
    `${evidence.length} facts, ${findings.length} findings without a change, ${mutants.length} changes\n\n`,
  );
  const noisy = new Set(findings.map(({ span }) => blockAt(span?.start ?? 0)));
  const results = new Map<string, { tried: number; caught: number }>();
  for (const round of rounds(mutants, blockAt)) {
    const found = caughtIn(text, round, verify);
    for (const [i, mutant] of round.entries()) {
      const result = results.get(mutant.kind) ?? { tried: 0, caught: 0 };
      const at = mutant.edits[0]?.start ?? 0;
      const isCaught = found[i] === true && !noisy.has(blockAt(at));
      results.set(mutant.kind, { tried: result.tried + 1, caught: result.caught + (isCaught ? 1 : 0) });
      if (!isCaught && values.missed)
        process.stdout.write(`missed, ${mutant.kind}: ${shown(text, mutant)}\n`);
    }
  }
  process.stdout.write('| change | tried | caught | |\n|---|--:|--:|--:|\n');
  for (const [kind, { tried, caught }] of results)
    process.stdout.write(`| ${kind} | ${tried} | ${caught} | ${((100 * caught) / tried).toFixed(1)} % |\n`);
}

/** Puts mutants into rounds with at most one in each block, so that a round is verified at once. */
function rounds(mutants: readonly Mutant[], blockAt: (at: number) => number): Mutant[][] {
  const counts = new Map<number, number>();
  const made: Mutant[][] = [];
  for (const mutant of mutants) {
    const block = blockAt(mutant.edits[0]?.start ?? 0);
    const round = counts.get(block) ?? 0;
    counts.set(block, round + 1);
    made[round] = [...(made[round] ?? []), mutant];
  }
  return made;
}

/** Whether each mutant of a round has a finding in its block. When the outline has an error of form, each is tried alone. */
function caughtIn(text: string, round: readonly Mutant[], verify: (text: string) => Verified): boolean[] {
  const changed = edited(
    text,
    round.flatMap(({ edits }) => edits),
  );
  const { findings, outline } = verify(changed);
  if (!outline)
    return round.length === 1 ? [true] : round.map((mutant) => caughtIn(text, [mutant], verify)[0] ?? false);
  const starts = outline.blocks.map(({ span }) => span.start).sort((a, b) => a - b);
  const blockAt = (at: number) => starts.findLastIndex((start) => start <= at);
  const blocks = new Set(findings.map(({ span }) => blockAt(span?.start ?? 0)));
  return round.map((mutant) => {
    const at = mutant.edits[0]?.start ?? 0;
    const before = round.flatMap(({ edits }) => edits).filter((edit) => edit.start < at);
    const shift = before.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
    return blocks.has(blockAt(at + shift));
  });
}

const shown = (text: string, { edits }: Mutant): string =>
  edits
    .map(({ start, end, text: words }) => {
      const around = (from: number, to: number) => text.slice(from, to).replace(/\s+/g, ' ');
      return `${around(start - 16, start)}[${around(start, end)}→${words}]${around(end, end + 12)}`;
    })
    .join(' … ');

if (!existsSync(values.sources)) {
  process.stderr.write(
    `no folder ${values.sources}: the source documents are not here, so nothing was measured.\n`,
  );
} else measure();
