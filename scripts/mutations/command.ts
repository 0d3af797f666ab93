import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Runs a script of Node in a folder, without its output. Gives its exit code; after `limit` seconds it ends the script
 * with all that the script started, and gives `undefined`.
 */
export function command(
  folder: string,
  script: readonly string[],
  limit: number,
): Promise<number | undefined> {
  const env = { ...process.env, CI: '1' };
  const child = spawn(process.execPath, [...script], { cwd: folder, env, stdio: 'ignore', detached: true });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      // A group of its own: a test that never ends does not hear its own runner.
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      resolve(undefined);
    }, limit * 1000);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}
