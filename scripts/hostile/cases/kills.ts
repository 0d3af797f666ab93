import { readFileSync } from 'node:fs';
import { chance } from '../chance.ts';
import type { HostileCase } from '../hostileCase.ts';
import { shippedFiles } from '../shippedFiles.ts';

/** Exit codes of a build that was killed, or had ended already. */
const ENDED = 'c=$?; case $c in 0|130|137|143) ;; *) exit $c;; esac';

/**
 * Cases that kill a build of the shipped deck at random moments: the deck is the old one or the new one, and after the
 * next build nothing else lies beside it.
 */
export function killCases(count: number, seed: number): HostileCase[] {
  const random = chance(seed);
  const files = { ...shippedFiles(), 'content.yaml': readFileSync('content.yaml') };
  return Array.from({ length: count }, (_, i): HostileCase => {
    const signal = ['KILL', 'TERM', 'INT'][i % 3];
    const moment = (0.1 + random() * 2).toFixed(2);
    const line = [
      'set -m',
      `started build -q -o out/deck.pptx & p=$!; sleep ${moment}; kill -${signal} $p 2>/dev/null; wait $p; ${ENDED}`,
      // A build of the next minute clears what a killed one left.
      "find out -name '*.tmp' -exec touch -d '1 minute ago' {} +",
      'deckwright build -q -o out/deck.pptx',
    ].join('\n');
    return { kind: 'kills', name: `${signal} after ${moment} s`, files, line, exit: 0 };
  });
}
