import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { Report } from './src/diagnostics/report.ts';
import { readOwnTemplates } from './src/files/readTemplateSources.ts';
import { prepareTemplates } from './src/text/prepareTemplates.ts';

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

const REPORT = new Report();

/** Gives the tests the templates as the package has them, prepared: else each build parses and compiles them anew, a tenth of the time. */
const preparedTemplates = {
  name: 'prepared templates',
  load: (id: string) =>
    id.endsWith('/src/text/prepared.ts') ? prepareTemplates(readOwnTemplates(REPORT), REPORT) : undefined,
};

export default defineConfig({
  plugins: [preparedTemplates],
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
