import { createHash } from 'node:crypto';
import { writePptx } from '../../src/pptx/writePptx.ts';
import { everyKind } from './everyKind.ts';

// Run by sameBytes.test.ts, in processes of their own.
process.stdout.write(
  createHash('sha256')
    .update(await writePptx(everyKind()))
    .digest('hex'),
);
