import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Nothing keeps state in a module, so files share what they import: a third of the time.
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
    isolate: false,
    // Vitest leaves one core to itself, though it hardly needs it: on two cores that would be twice the time.
    maxWorkers: '100%',
  },
});
