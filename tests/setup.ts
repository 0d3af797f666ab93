import fc from 'fast-check';

// The same cases on every run, so that a red test is about the change at hand; SEED=n looks further.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2012) });
