import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { bundledCli } from '../commands/bundledCli.ts';

const CLI = bundledCli();
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A preview of a deck in a folder of its own. */
export interface APreview {
  readonly folder: string;
  readonly address: string;
  /** Opens a page of it and waits for the deck. */
  readonly visit: (more?: { path?: string; width?: number; dark?: boolean }) => Promise<Page>;
  /** Changes the outline in one save. */
  readonly save: (change: (text: string) => string) => void;
}

/** Builds the command line and starts the browser, once for all tests of a file. Returns what starts a preview. */
export function previews(): (
  files: Readonly<Record<string, string>>,
  ...args: string[]
) => Promise<APreview> {
  let browser: Browser;
  beforeAll(async () => {
    if (!existsSync(CHROMIUM)) throw new Error(`there is no ${CHROMIUM}; CHROMIUM names another`);
    // Without its own sandbox, because the tests may run as root in a container.
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());
  return async (files, ...args) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deckwright-preview-')));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const process = spawn('node', [CLI, 'preview', '--port', '0', ...args], { cwd: folder });
    onTestFinished(() => {
      process.kill();
      rmSync(folder, { recursive: true, force: true });
    });
    const address = await addressIn(process);
    return {
      folder,
      address,
      visit: async ({ path = '', width = 1280, dark = false } = {}) => {
        const page = await browser.newPage({
          viewport: { width, height: 800 },
          colorScheme: dark ? 'dark' : 'light',
        });
        page.setDefaultTimeout(20_000);
        onTestFinished(() => page.close());
        page.on('pageerror', (error) => {
          throw error;
        });
        await page.goto(address.replace(/\/(?=\?|$)/u, `/${path}`));
        await page.waitForFunction(() => document.documentElement.dataset.version !== undefined);
        return page;
      },
      save: (change) => {
        const file = join(folder, 'content.yaml');
        writeFileSync(file, change(readFileSync(file, 'utf8')));
      },
    };
  };
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
