import { expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { type Input, openProject } from '../../src/project.ts';
import { faults } from '../layout/faults.ts';
import { offTheLadder } from '../layout/ladder.ts';
import { findings } from '../layout/lay.ts';
import { lintPackage } from '../lint/lintPackage.ts';
import { Parts } from '../package/parts.ts';
import { movedByReset, needlessOverrides } from '../pptx/reset.ts';
import { validate } from '../pptx/validate.ts';

type Built = Awaited<ReturnType<typeof build>>;

/** Builds a deck of this project, tests that it is sound in all ways, and returns what the build made. */
export function soundDeck(input: Input, brand?: string): Promise<Partial<Built>> {
  const report = new Report();
  const project = openProject(input, '.', report, { brand });
  const built: Promise<Partial<Built>> = project ? build(project, report) : Promise.resolve({});

  test('compiles without findings, so that every text has its contrast, and everything is in its place', async () => {
    const { scene } = await built;
    expect(findings(report)).toEqual([]);
    expect(scene && faults(scene)).toEqual([]);
  });

  test('has no text off the ladder of sizes', async () => {
    expect(offTheLadder((await built).scene?.pages ?? [])).toEqual([]);
  });

  test('is a clean package, which the Open XML SDK finds valid', async () => {
    const { deck = new Uint8Array(), scene } = await built;
    const faces = Object.values(scene?.theme.faces.quotation ?? {});
    // The validator is a separate process, so it runs while the lint does.
    const complaints = validate(deck);
    expect(lintPackage(deck, { faces })).toEqual([]);
    expect(await complaints).toEqual([]);
  });

  test('says nothing that its layouts say, and moves pictures at most', async () => {
    const { deck = new Uint8Array() } = await built;
    const parts = Parts.unzip(deck);
    expect(needlessOverrides(parts)).toEqual([]);
    expect(movedByReset(parts).filter((one) => !one.includes(': pic '))).toEqual([]);
  });
  return built;
}
