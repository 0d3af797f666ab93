import { spawn } from 'node:child_process';
import process from 'node:process';
import type { Io } from '../io.ts';

/** The program of each system that opens an address in the browser. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens an address in the browser. Says so when the machine has no program for that. */
export function openBrowser(address: string, io: Io): void {
  const [program, ...before] = OPENERS[process.platform] ?? ['xdg-open'];
  const started = spawn(program, [...before, address], { stdio: 'ignore', detached: true });
  started.on('error', () => io.err(`no browser could be opened; open ${address} yourself.\n`));
  started.unref();
}
