// Writes the library's types to dist/: index.d.ts and the types that it names.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const all = mkdtempSync(join(tmpdir(), 'deckwright-types-'));
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json', '--outDir', all], { stdio: 'inherit' });

const kept = new Set();
const keep = (file) => {
  if (kept.has(file)) return;
  kept.add(file);
  const text = readFileSync(join(all, file), 'utf8');
  const own = /(?<=from ')(\.[^']+)\.ts(?=')/g;
  mkdirSync(dirname(join('dist', file)), { recursive: true });
  writeFileSync(join('dist', file), text.replace(own, '$1.js'));
  for (const [, path] of text.matchAll(own)) keep(`${join(dirname(file), path)}.d.ts`);
};
keep('index.d.ts');
rmSync(all, { recursive: true });
