import { createHash } from 'node:crypto';
import { writePptx } from '../../src/pptx/writePptx.ts';
import { everyKind } from './everyKind.ts';

// sameBytes.test.ts runs this in separate processes.
process.stdout.write(
  createHash('sha256')
    .update(await writePptx(everyKind()))
    .digest('hex'),
);
