import fc from 'fast-check';

// The same cases on every run, so that a red test is about the change at hand; SEED=n looks further.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2012) });

// What a library or our own code warns of on the console fails the test it happens in.
console.warn = console.error = (...words: unknown[]) => {
  throw new Error(`on the console: ${words.join(' ')}`);
};
