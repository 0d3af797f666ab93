import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chance } from '../hostile/chance.ts';

/**
 * `npm run bench:preview`: saves one text of the shipped deck again and again, and measures in Chromium the time from before the
 * file is written until the frame with the change is handed over. CHROMIUM names the browser where it is not /usr/bin/chromium.
 *
 *   npm run bench:preview -- [ROUNDS] [dist/cli.js]
 */
const ROUNDS = Number(process.argv[2] ?? 100);
const CLI = resolve(process.argv[3] ?? 'dist/cli.js');
/** The first rounds, in which V8 still compiles, are not counted. */
const WARM_UP = 15;
const GOALS = { median: 100, p95: 200 } as const;

/** Notes in the page when each version has been painted, in milliseconds since 1970. */
const WATCH = `
  window.painted = {};
  new MutationObserver(() => {
    const version = document.documentElement.dataset.version;
    if (window.painted[version]) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { window.painted[version] ??= performance.timeOrigin + performance.now(); };
      port2.postMessage(0);
    });
  }).observe(document.documentElement, { attributeFilter: ['data-version'] });
`;

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deckwright-bench-')));
for (const name of ['content.yaml', 'assets']) cpSync(name, join(folder, name), { recursive: true });
const preview = spawn('node', [CLI, 'preview', '--port', '0', '--editor', 'none'], { cwd: folder });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
/** The texts of slides, in Chinese. */
const TEXT = /(?<=^ {8,}(?:- \{ )?(?:label|text|heading|title): )[\u4e00-\u9fff]+/gmu;

try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  await page.goto(await addressIn(preview));
  await page.waitForFunction('document.documentElement.dataset.version !== undefined');
  await page.evaluate(WATCH);
  await page.keyboard.press('g');
  const times = await measured(page);
  print(times.slice(WARM_UP));
} finally {
  await browser.close();
  preview.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** One save: the milliseconds until it was painted, and those of them in which the deck was compiled. */
interface Save {
  readonly whole: number;
  readonly compiled: number;
}

async function measured(page: Page): Promise<Save[]> {
  const file = join(folder, 'content.yaml');
  let text = readFileSync(file, 'utf8');
  const next = chance(2012);
  const saves: Save[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const texts = [...text.matchAll(TEXT)];
    const { index, 0: found } = texts[Math.floor(next() * texts.length)] as RegExpExecArray;
    // One character is exchanged, so that the slide still fits.
    const other = found.startsWith('改') ? '换' : '改';
    text = `${text.slice(0, index)}${other}${found.slice(1)}${text.slice(index + found.length)}`;
    const version = Number(await page.evaluate('document.documentElement.dataset.version')) + 1;
    const started = performance.timeOrigin + performance.now();
    writeFileSync(file, text);
    await page.waitForFunction(`window.painted['${version}']`, null, { polling: 5 });
    const painted = Number(await page.evaluate(`window.painted['${version}']`));
    const compiled = Number(await page.evaluate('document.documentElement.dataset.ms'));
    saves.push({ whole: painted - started, compiled });
    await page.waitForTimeout(150);
  }
  return saves;
}

function print(saves: readonly Save[]): void {
  const [load = 0] = loadavg();
  const quantile = (share: number, of: (save: Save) => number): number => {
    const sorted = saves.map(of).sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  };
  const row = (name: string, of: (save: Save) => number) =>
    `| ${name} | ${quantile(0.5, of).toFixed(0)} | ${quantile(0.95, of).toFixed(0)} |`;
  console.log(
    `${saves.length} saves of the shipped deck, load ${load.toFixed(1)}, Node ${process.versions.node}.\n`,
  );
  console.log('| ms | median | p95 |\n|---|--:|--:|');
  console.log(row('from the save to pixels', ({ whole }) => whole));
  console.log(row('of them compiling', ({ compiled }) => compiled));
  console.log(`| goal | ${GOALS.median} | ${GOALS.p95} |`);
}

/** Waits for the line in which the preview says where it is. */
function addressIn(process: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    process.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /http:\/\/\S+/u.exec(said)?.[0];
      if (address) found(address);
    });
    process.on('exit', () => failed(new Error(`the preview ended: ${said}`)));
  });
}
