// Runs inside each measured program (node --require). When the program ends, it writes the peak memory in KiB and the
// CPU time in microseconds to the file in BENCH_WATCH.
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.once('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(process.env.BENCH_WATCH, JSON.stringify({ peak: peak(), cpu: user + system }));
  });

/**
 * Returns the peak memory in KiB. On Linux a child's `maxRSS` includes the parent's memory at its start; `VmHWM` does
 * not.
 */
function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+)/mu.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
