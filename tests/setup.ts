import fc from 'fast-check';

// Every run has the same cases, so that a test fails only because of a change. SEED=n runs other cases.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2012) });

// A warning or an error on the console, from a library or from our own code, fails the test.
console.warn = console.error = (...words: unknown[]) => {
  throw new Error(`on the console: ${words.join(' ')}`);
};
