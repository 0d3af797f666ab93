import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A check that could be run, or why it could not. */
export type Outcome = { readonly passed: string } | { readonly missing: string };

/** Folders for the runs of one script, removed at its end, with the command line `deckwright` on the path. */
export class Workplace {
  readonly root = mkdtempSync(join(tmpdir(), 'deckwright-engines-'));
  readonly path: string;
  #count = 0;

  constructor() {
    const bin = join(this.root, 'bin');
    mkdirSync(bin);
    const deckwright = join(bin, 'deckwright');
    writeFileSync(deckwright, `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/cli.js')}" "$@"\n`);
    // Only `npx deckwright` is ours; scripts of npm call npx for other programs.
    const npx = execFileSync('sh', ['-c', 'command -v npx'], { encoding: 'utf8' }).trim();
    writeFileSync(
      join(bin, 'npx'),
      `#!/bin/sh\n[ "$1" = --no ] && shift\n[ "$1" = deckwright ] && exec "$@"\nexec "${npx}" "$@"\n`,
    );
    for (const file of [deckwright, join(bin, 'npx')]) chmodSync(file, 0o755);
    this.path = `${bin}:${process.env.PATH}`;
  }

  /** A new folder with the files of `examples/`. */
  folder(): string {
    this.#count += 1;
    const folder = join(this.root, `run-${this.#count}`);
    cpSync('examples', folder, { recursive: true });
    return folder;
  }

  /** Runs a shell command in a folder. */
  run(folder: string, command: string, env: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
    return spawnSync('sh', ['-c', command], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 600_000,
      env: { ...process.env, PATH: this.path, ...env },
    });
  }

  /** Runs a command that must succeed. */
  must(folder: string, command: string, env: Readonly<Record<string, string>> = {}): string {
    const { status, stdout, stderr } = this.run(folder, command, env);
    if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr || stdout}`);
    return stdout;
  }

  /** A copy of the files of this repository, as somebody has it who checks a version of it out. It is made once. */
  checkout(): string {
    const place = join(this.root, 'checkout');
    if (existsSync(place)) return place;
    const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
    for (const file of files) cpSync(file, join(place, file));
    return place;
  }

  end(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** The command that builds all decks of the example. */
export const ALL = "deckwright build content.yaml --each units.csv -o 'out/{{row.code}}.pptx'";

/** The sha256 of each deck in a folder, by name. */
export function hashes(folder: string): Record<string, string> {
  const out = join(folder, 'out');
  const names = existsSync(out)
    ? readdirSync(out)
        .filter((name) => name.endsWith('.pptx'))
        .sort()
    : [];
  const sha = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(out, name)))
      .digest('hex');
  return Object.fromEntries(names.map((name) => [name, sha(name)]));
}

/** Throws unless two folders hold the same decks, byte by byte. */
export function sameDecks(found: Record<string, string>, whole: Record<string, string>, what: string): void {
  const differing = [...new Set([...Object.keys(found), ...Object.keys(whole)])].filter(
    (name) => found[name] !== whole[name],
  );
  if (differing.length > 0 || Object.keys(whole).length === 0)
    throw new Error(`${what}: ${differing.join(', ')} differ`);
}

/** Where a program is: on the path, or below the folder that ENGINES_ROOT names, into which packages were unpacked. */
export function programAt(name: string): string | undefined {
  const root = process.env.ENGINES_ROOT;
  const folders = ['bin', 'sbin', 'local/bin'].flatMap((part) => [
    ...(root ? [join(root, 'usr', part)] : []),
    join('/usr', part),
  ]);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Where the libraries of these programs are. */
export const libraries = (): string => join(process.env.ENGINES_ROOT ?? '/', 'usr/lib/x86_64-linux-gnu');

/** Installs a package into a folder of its own. Returns undefined when it cannot be had. */
export function installed(name: string, folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', name], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 180_000,
    });
    return folder;
  } catch {
    return undefined;
  }
}
