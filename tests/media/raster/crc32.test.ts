import { expect, it } from 'vitest';
import { countedCrc32, crc32 } from '../../../src/media/raster/crc32.ts';

// The check value of CRC-32/ISO-HDLC in the catalogue of Greg Cook.
it.each([crc32, countedCrc32])(
  'counts the check value of “123456789”, with Node’s sum and with its own',
  (sum) => {
    expect(sum(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926');
    expect(sum(new Uint8Array())).toBe(0);
  },
);
