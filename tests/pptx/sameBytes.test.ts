import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { writePptx } from '../../src/pptx/writePptx.ts';
import { everyKind } from './everyKind.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Returns the hash of the deck that another process writes, with another time zone, language and folder. */
async function hashElsewhere(TZ: string, LANG: string, cwd: string): Promise<string> {
  const tsx = path('../../node_modules/tsx/dist/cli.mjs');
  const env = { ...process.env, TZ, LANG, LC_ALL: LANG };
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, path('printHash.ts')], { cwd, env });
  return stdout;
}

it('is written with the same bytes in another process, time zone, locale and folder', async () => {
  const here = createHash('sha256')
    .update(await writePptx(everyKind()))
    .digest('hex');
  expect(await hashElsewhere('America/St_Johns', 'tr_TR.UTF-8', tmpdir())).toBe(here);
});
