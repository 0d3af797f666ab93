#!/usr/bin/env node
import process from 'node:process';
import metadata from '../package.json' with { type: 'json' };
import { runCommandLine } from './commandLine.ts';
import { EXIT } from './commands/exitCode.ts';
import { processIo } from './commands/processIo.ts';

// Stays when the process ends before its work has.
process.exitCode = EXIT.bug;
void runCommandLine(process.argv.slice(2), processIo(metadata.version)).then((code) => {
  process.exitCode = code;
});
