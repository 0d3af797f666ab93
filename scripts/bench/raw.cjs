// node raw.cjs <slides.json> <deck.pptx> [stored]: writes a deck with raw pptxgenjs, compressed unless `stored` is
// given.
const { readFileSync, writeFileSync } = require('node:fs');
const { rawDeck } = require('./rawDeck.cjs');

const [from, to, how] = process.argv.slice(2);
const deck = rawDeck(JSON.parse(readFileSync(from, 'utf8')));
deck.stream({ compression: how !== 'stored' }).then((bytes) => writeFileSync(to, bytes));
