import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gif, jpeg, png, svg } from '../media/pictures.ts';
import type { Mood } from './words.ts';

const GOOD = ['whole.png', 'whole.jpg', 'whole.gif', 'drawn.svg'];

/** Paths of pictures in outlines, relative to the folder that `withPictures` makes. */
export const PICTURES: Readonly<Record<Mood, readonly string[]>> = {
  plain: GOOD,
  hostile: [
    ...Array.from({ length: 12 }, () => GOOD).flat(),
    ...[
      'missing.png',
      'cut.png',
      'empty.png',
      'text.png',
      'wrong.jpg',
      'huge.png',
      'script.svg',
      'lonely.svg',
    ],
    ...[
      '../outside.png',
      '/etc/hostname',
      'link.png',
      '.',
      '',
      'https://example.org/a.png',
      'file:///etc/passwd',
      'a\u0000b.png',
    ],
  ],
};

/** Calls `use` with a folder that holds valid pictures and every invalid one. */
export async function withPictures<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const outer = mkdtempSync(join(tmpdir(), 'deckwright-random-'));
  try {
    const folder = join(outer, 'project');
    mkdirSync(folder);
    const files: Readonly<Record<string, string | Uint8Array>> = {
      'whole.png': png(40, 30),
      'whole.jpg': jpeg(64, 48),
      'whole.gif': gif(10, 400),
      'drawn.svg': svg('<path d="M0 0h9v9z"/>'),
      'drawn.png': png(400, 100),
      'cut.png': png(40, 30),
      'empty.png': '',
      'text.png': 'not a picture',
      'wrong.jpg': png(40, 30),
      'huge.png': png(60_000, 60_000),
      'script.svg': svg('<script>alert(1)</script><image href="https://example.org/x.png"/>'),
      'script.png': png(400, 100),
      'lonely.svg': svg('<path d="M0 0h9v9z"/>'),
      '../outside.png': png(40, 30),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    truncateSync(join(folder, 'cut.png'), 20);
    symlinkSync(join(outer, 'outside.png'), join(folder, 'link.png'));
    return await use(folder);
  } finally {
    rmSync(outer, { recursive: true });
  }
}
