import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { writePptx } from '../src/pptx/writePptx.ts';
import { randomDeck } from '../tests/pptx/randomDeck.ts';
import { validate } from '../tests/pptx/validate.ts';
import { outcome } from '../tests/random/outcome.ts';
import { outlineText } from '../tests/random/outline.ts';
import { withPictures } from '../tests/random/pictures.ts';

/**
 * Builds random outlines until 200 of them give decks, and writes as many random scenes. Checks each deck with the Open
 * XML SDK and our own lint. A fault names its seed and keeps its outline, so it can be built again.
 *
 *   npm run check:random -- [decks] [seed]
 */
const [count = 200, seed = 1] = process.argv.slice(2).map(Number);
let [faulty, decks, outlines] = [0, 0, 0];

await withPictures(async (folder) => {
  for (; decks < count; outlines += 1) {
    const [text = ''] = fc.sample(outlineText(), { seed: seed * 1_000_000 + outlines, numRuns: 1 });
    const { deck, wrong } = await outcome(text, folder).catch((error: Error) => thrown(error));
    if (deck) decks += 1;
    complain(`outline ${outlines}`, [...wrong, ...(deck ? await validate(deck) : [])], text);
  }
});
for (let scene = 0; scene < count; scene += 1) {
  const deck = await writePptx(randomDeck(seed * 1_000_000 + scene, 8));
  complain(`scene ${scene}`, await validate(deck));
}
console.log(`seed ${seed}: ${decks} decks of ${outlines} outlines, ${count} of scenes; ${faulty} faulty`);
process.exitCode = faulty > 0 ? 1 : 0;

function thrown({ stack }: Error) {
  return { deck: undefined, wrong: [`thrown: ${stack}`] };
}

function complain(what: string, wrong: readonly string[], text = ''): void {
  if (wrong.length === 0) return;
  faulty += 1;
  const kept = text && join(tmpdir(), `deckwright-seed-${seed}-${what.replace(' ', '-')}.yaml`);
  if (kept) writeFileSync(kept, text);
  console.error(`seed ${seed}, ${what} ${kept}\n  ${wrong.join('\n  ')}`);
}
