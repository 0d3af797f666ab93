import { readFileSync, writeFileSync } from 'node:fs';
import type { Face } from '../src/brand/theme.ts';
import { processIo } from '../src/commands/processIo.ts';
import { fontsIn } from '../src/files/fonts/fontsIn.ts';
import { lastFont, withThinFonts } from '../src/files/fonts/withThinFonts.ts';
import { chooseFonts, withFamilies } from '../src/pictures/chooseFonts.ts';
import { writePptx } from '../src/pptx/writePptx.ts';
import { pageSvg } from '../src/preview/pageSvg.ts';
import { loadResvg } from '../src/preview/resvg.ts';
import type { Item } from '../src/scene/item.ts';
import type { Scene } from '../src/scene/scene.ts';
import { type Compared, compareDeck } from './fidelity/compareDeck.ts';
import { DECKS, sceneNamed } from './fidelity/decks.ts';
import { withItsHoles, withShownNames } from './fidelity/faults.ts';
import { inLibreOffice, lacking, shownByLibreOffice } from './fidelity/libreoffice.ts';

/**
 * `npm run check:fidelity`: measures how like LibreOffice's picture of a deck our own drawing of it is, and compares the result with
 * scripts/fidelity/baseline.txt.
 *
 *   npm run check:fidelity -- [deck|red|blue …] [--write] [--list]
 *
 * `--write` renews the lines of the baseline; `--list` names the slides and lines that differ most.
 */
const BASELINE = new URL('fidelity/baseline.txt', import.meta.url);
/** What a figure may lose until the check fails: fonts and versions of LibreOffice differ a little. */
const TOLERANCE = 0.02;

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const unknown = named.filter((name) => !DECKS.includes(name));
if (unknown.length > 0) stop(`there is no deck ${unknown.join(', ')}; there are ${DECKS.join(', ')}`);
const tools = lacking();
if (tools.length > 0) stop(`${tools.join(' and ')} missing; install libreoffice-impress and poppler-utils`);
const found = await loadResvg();
if (!found) stop('@resvg/resvg-js is missing; run npm ci');
const resvg = found;

const baseline = new Map(
  readFileSync(BASELINE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.split(' ')[0] ?? '', line] as const),
);
for (const name of named.length > 0 ? named : DECKS) {
  const compared = await measured(name);
  const line = summary(name, compared);
  console.log(line);
  if (args.includes('--list')) for (const difference of compared.differences) console.log(`  ${difference}`);
  for (const loss of losses(line, baseline.get(name))) {
    console.error(`fidelity: ${loss}`);
    if (!args.includes('--write')) process.exitCode = 1;
  }
  baseline.set(name, line);
}
const head =
  readFileSync(BASELINE, 'utf8')
    .match(/^#.*\n/gm)
    ?.join('') ?? '';
if (args.includes('--write')) writeFileSync(BASELINE, `${head}${[...baseline.values()].join('\n')}\n`);

/**
 * Compares a deck in faces that this machine has: in others LibreOffice shows what it takes for them, which says nothing about the
 * drawing. Its baselines are LibreOffice's, because those differ from PowerPoint's.
 */
async function measured(name: string): Promise<Compared> {
  const installed = fontsIn(processIo('').fontFolders);
  const draw = (scene: Scene) => scene.pages.map((page) => pageSvg(page, scene, inLibreOffice));
  const named = sceneNamed(name);
  const { families } = chooseFonts(draw(named), named.theme, installed, lastFont());
  const own = ({ latin, ea }: Face) => ({ latin: families.get(latin) ?? latin, ea: families.get(ea) ?? ea });
  const { heading, body, quotation } = named.theme.faces;
  const faces = { heading: own(heading), body: own(body), quotation: own(quotation) };
  const scene = sceneNamed(name, faces);
  const shown = withShownNames(scene);
  const svgs = draw(withItsHoles(shown));
  const fonts = chooseFonts(svgs, scene.theme, installed, lastFont());
  const pages = shownByLibreOffice(await writePptx(shown));
  const faulty = {
    svgs: draw(scene),
    pages: shown === scene ? pages : shownByLibreOffice(await writePptx(scene)),
  };
  return withThinFonts(fonts.fonts, svgs.join(''), (files) =>
    compareDeck({ svgs, pages, texts: draw(withoutCharts(scene)), faulty }, async (svg) => {
      const { pixels, width, height } = await resvg.renderAsync(withFamilies(svg, fonts), {
        fitTo: { mode: 'width', value: 1280 },
        font: { fontFiles: [...files], loadSystemFonts: false },
      });
      return { pixels, width, height };
    }),
  );
}

/** A scene without its charts, which are never in groups. */
function withoutCharts(scene: Scene): Scene {
  const kept = (items: readonly Item[]) => items.filter(({ kind }) => kind !== 'chart');
  return { ...scene, pages: scene.pages.map((page) => ({ ...page, items: kept(page.items) })) };
}

function summary(name: string, { likenesses, withFaults, lines, inPlace }: Compared): string {
  return `${name} slides=${likenesses.length} ${spread(likenesses)} lines=${share(lines)} in-place=${share(inPlace)} with faults: ${spread(withFaults)}`;
}

function spread(likenesses: readonly number[]): string {
  const mean = likenesses.reduce((sum, one) => sum + one, 0) / likenesses.length;
  const under = likenesses.filter((one) => one < 0.85).length;
  return `mean=${mean.toFixed(3)} least=${Math.min(...likenesses).toFixed(3)} under-0.85=${under}`;
}

function share({ same, all }: Compared['lines']): string {
  return (all === 0 ? 1 : same / all).toFixed(4);
}

/** The figures of a line that fell below those of the baseline. */
function losses(line: string, before: string | undefined): string[] {
  if (before === undefined) return [];
  const figure = (text: string, key: string) => Number(new RegExp(`${key}=([\\d.]+)`).exec(text)?.[1] ?? 0);
  return ['mean', 'least', 'lines', 'in-place']
    .filter((key) => figure(line, key) < figure(before, key) - TOLERANCE)
    .map((key) => `${line.split(' ')[0]}: ${key} was ${figure(before, key)} and is ${figure(line, key)}`);
}

function stop(message: string): never {
  console.error(`fidelity: ${message}.`);
  process.exit(2);
}
