// Loaded before a measured program (node --require). When that ends, it writes the program's peak memory in KiB and its
// CPU time in microseconds to the file that BENCH_WATCH names. The program itself runs as it is.
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.once('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(process.env.BENCH_WATCH, JSON.stringify({ peak: peak(), cpu: user + system }));
  });

/** Linux counts the parent's memory in a child's `maxRSS`, as it was when it started it; `VmHWM` is the child's own. */
function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+)/mu.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
