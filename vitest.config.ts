import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They take the longest, the last most of all. Vitest begins with the largest files, so that these short ones would run on alone at the end. */
const SLOW = [
  'layout/measured',
  'pptx/shippedDeck',
  'verify/mutations',
  'docs/pages',
  'random/outlines',
  'many/processes',
  'gallery/gallery',
  'base/writeOnTemplate',
  'commands/cli',
];

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      SLOW.findIndex((name) => moduleId.includes(`/${name}.`));
    return (await super.sort(files)).sort((a, b) => rank(b) - rank(a));
  }
}

export default defineConfig({
  // Nothing keeps state in a module, so files share what they import: a third of the time.
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // For what hangs; the slowest takes a fifth of it, on a machine with nothing else to do.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    allowOnly: false,
    isolate: false,
    // A build makes and drops many small objects. With room for them V8 collects rarely: a tenth of the time.
    execArgv: ['--min-semi-space-size=64', '--max-semi-space-size=64'],
    sequence: { sequencer: SlowFirst },
    // Vitest leaves one core to itself, though it hardly needs it: on two cores that would be twice the time.
    maxWorkers: '100%',
  },
});
