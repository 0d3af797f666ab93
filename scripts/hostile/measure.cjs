// Node loads this before the command line: it writes what the process took to the file that DECKWRIGHT_TOOK names.
const { appendFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  appendFileSync(process.env.DECKWRIGHT_TOOK, `${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS / 1024}\n`);
});
