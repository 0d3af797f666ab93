import { existsSync } from 'node:fs';
import process from 'node:process';
import { processIo } from '../src/commands/processIo.ts';
import { verifyCommand } from '../src/commands/verify.ts';

/**
 * `npm run verify:facts [-- FOLDER]`: verifies the shipped content strictly against the documents it was made from.
 * They are not part of this repository; without their folder nothing is verified.
 */
const folder = process.argv[2] ?? '../shared/sources';
if (existsSync(folder)) {
  const options = {
    format: 'pretty',
    quiet: false,
    strict: true,
    sources: folder,
    report: 'out/facts.md',
  } as const;
  process.exitCode = await verifyCommand('content.yaml', options, processIo('verify:facts'));
} else {
  process.stderr.write(`no folder ${folder}: the source documents are not here, so no fact was verified.\n`);
}
