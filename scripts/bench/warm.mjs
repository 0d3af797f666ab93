// node --expose-gc warm.mjs <decks.json> [dist/index.js]: builds the decks one after another in this process: from
// outlines with Deckwright's library, or, without its path, from slides with raw pptxgenjs. Prints the milliseconds
// for each deck, without loading, and the memory in MiB after the tenth and after the last deck.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

const [from, library] = process.argv.slice(2);
const build = library ? await withDeckwright(library) : withPptxgenjs();
const decks = JSON.parse(readFileSync(from, 'utf8'));
const held = [];
let spent = 0;
for (const [i, deck] of decks.entries()) {
  const started = performance.now();
  await build(deck);
  spent += performance.now() - started;
  if (i === 9 || i === decks.length - 1) {
    globalThis.gc();
    held.push(process.memoryUsage.rss() / 2 ** 20);
  }
}
console.log(JSON.stringify({ ms: spent / decks.length, tenth: held[0], last: held.at(-1) }));

async function withDeckwright(path) {
  const { build } = await import(pathToFileURL(path).href);
  return async (text) => {
    const { deck, findings } = await build({ text }, { folder: dirname(from) });
    if (!deck) throw new Error(`no deck: ${JSON.stringify(findings[0])}`);
  };
}

function withPptxgenjs() {
  const { rawDeck } = createRequire(import.meta.url)('./rawDeck.cjs');
  return (slides) => rawDeck(slides).stream({ compression: true });
}
