import { writePptx } from '../src/pptx/writePptx.ts';
import { randomDeck } from '../tests/pptx/randomDeck.ts';
import { validate } from '../tests/pptx/validate.ts';

/** Writes random decks (200, or as many as the argument says) and holds each against the Open XML SDK. */
const count = Number(process.argv[2] ?? 200);
let faulty = 0;
for (let seed = 1; seed <= count; seed += 1) {
  const errors = await validate(await writePptx(randomDeck(seed, 8)));
  if (errors.length === 0) continue;
  faulty += 1;
  console.error(`seed ${seed}: ${errors.length} errors\n  ${errors.join('\n  ')}`);
}
console.log(`${count} random decks, ${faulty} of them with errors`);
process.exitCode = faulty > 0 ? 1 : 0;
