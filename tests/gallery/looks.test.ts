import { describe, expect, test } from 'vitest';
import { LOOK_DECKS } from '../../scripts/galleryText.ts';
import { contrast } from '../../src/brand/contrast.ts';
import { LOOKS } from '../../src/brand/look.ts';
import { build } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { openProject } from '../../src/project.ts';
import type { Item } from '../../src/scene/item.ts';
import { faults } from '../layout/faults.ts';
import { offTheLadder } from '../layout/ladder.ts';
import { findings } from '../layout/lay.ts';
import { lintPackage } from '../lint/lintPackage.ts';
import { Parts } from '../package/parts.ts';
import { movedByReset, needlessOverrides } from '../pptx/reset.ts';
import { validate } from '../pptx/validate.ts';

describe.each(LOOK_DECKS)('the look $name', ({ name, path }) => {
  const built = deckOf(path);

  test('compiles without findings, so that every text has its contrast, and everything is in its place', async () => {
    const { scene, report } = await built;
    expect(findings(report)).toEqual([]);
    expect(scene && faults(scene)).toEqual([]);
  });

  test('has no text off the ladder of sizes', async () => {
    expect(offTheLadder((await built).scene?.pages ?? [])).toEqual([]);
  });

  test('is a clean package, which the Open XML SDK finds valid', async () => {
    const { deck = new Uint8Array(), scene } = await built;
    const faces = Object.values(scene?.theme.faces.quotation ?? {});
    const complaints = validate(deck);
    expect(lintPackage(deck, { faces })).toEqual([]);
    expect(await complaints).toEqual([]);
    const parts = Parts.unzip(deck);
    expect(needlessOverrides(parts)).toEqual([]);
    expect(movedByReset(parts).filter((one) => !one.includes(': pic '))).toEqual([]);
  });

  test('has pages, corners and weights of its own', async () => {
    const { scene } = await built;
    const look = LOOKS[name as keyof typeof LOOKS];
    const page = scene?.theme.colours.lt1 ?? '';
    expect(contrast(page, 'FFFFFF') > 10).toBe(look.page === 'dark');
    const items = scene?.pages.flatMap((one) => flat(one.items)) ?? [];
    const cards = items.flatMap((item) => (item.kind === 'text' && item.card ? [item.card.radius] : []));
    expect(new Set(cards)).toEqual(new Set([look.radius]));
    const titles = scene?.pages.flatMap(({ items: [first] }) =>
      first?.kind === 'text' ? first.paragraphs.flatMap(({ runs }) => runs.map(({ bold }) => bold)) : [],
    );
    expect(new Set(titles)).toEqual(new Set([look.bold]));
  });
});

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? flat(item.items) : [item]));

async function deckOf(path: string) {
  const report = new Report();
  const project = openProject({ path }, '.', report);
  return { report, ...(project ? await build(project, report) : {}) };
}
