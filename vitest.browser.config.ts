import { defineConfig } from 'vitest/config';

/** The tests that need Chromium (`npm run test:browser`). CHROMIUM names it where it is not /usr/bin/chromium. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.browser.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
});
