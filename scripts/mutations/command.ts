import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Runs a script with Node in a folder and returns its exit code. Its output is not shown. After `limit` seconds the
 * script and all processes that it started are ended, and the result is `undefined`.
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
      // The script is the leader of its own process group. A test in an endless loop ignores its runner, so the group
      // is killed.
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
