import { existsSync, type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a folder that count, each with a stamp of its state; the folders in it. */
interface Listing {
  readonly inode: number;
  readonly files: ReadonlyMap<string, string>;
  readonly folders: readonly string[];
}

interface Folder {
  readonly isDeep: boolean;
  listing: Listing | undefined;
  /** What stands there now; `accept` makes it the listing. */
  found?: Listing | undefined;
  watcher?: FSWatcher | undefined;
}

export type Difference = 'nothing' | 'a change' | 'a file is gone';

/** Folders that hold no sources of a deck, and may hold very many files. */
const PASSED_OVER = /^(?:\.|node_modules$)/u;

/** The folders that are watched at most; a project of decks has a few. */
const MOST_FOLDERS = 500;

/** The state of the files in watched folders. Calls `heard` when the system tells of an event in one of them. */
export class FolderStamps {
  readonly #folders = new Map<string, Folder>();
  readonly #dirty = new Set<string>();
  readonly #counts: (name: string) => boolean;
  readonly #heard: () => void;
  /** The watches on what stands above folders that are gone, by the folder. */
  readonly #above = new Map<string, FSWatcher>();
  /** Whether the system cannot watch a folder, so that only comparing finds changes. */
  isDeaf = false;

  constructor(counts: (name: string) => boolean, heard: () => void) {
    this.#counts = counts;
    this.#heard = heard;
  }

  /** Adds a folder as it is now, `isDeep` with those below it. */
  add(path: string, isDeep: boolean): void {
    if (this.#folders.has(path) || this.#folders.size >= MOST_FOLDERS) return;
    const folder: Folder = { isDeep, listing: undefined };
    this.#folders.set(path, folder);
    this.#watch(path, folder);
    folder.listing = this.#list(path);
    if (!folder.listing) this.#watchAbove(path);
    if (isDeep) for (const inner of folder.listing?.folders ?? []) this.add(join(path, inner), true);
  }

  /** Compares the folders with events, all when the system is deaf. `accept` makes what was found the state. */
  compare(): Difference {
    let difference: Difference = 'nothing';
    const found = (one: Difference): void => {
      if (one !== 'nothing' && difference !== 'a file is gone') difference = one;
    };
    for (const path of this.isDeaf ? this.#folders.keys() : this.#dirty) {
      const folder = this.#folders.get(path);
      if (!folder) continue;
      this.#dirty.add(path);
      folder.found = this.#list(path);
      found(differenceOf(folder.listing?.files ?? new Map(), folder.found?.files ?? new Map()));
      if (this.#renew(path, folder)) found('a change');
    }
    if (difference === 'nothing') this.accept();
    return difference;
  }

  accept(): void {
    for (const path of this.#dirty) {
      const folder = this.#folders.get(path);
      if (folder) folder.listing = folder.found;
    }
    this.#dirty.clear();
  }

  close(): void {
    for (const { watcher } of this.#folders.values()) watcher?.close();
    for (const watcher of this.#above.values()) watcher.close();
    this.#folders.clear();
  }

  /** Watches a folder anew that came back, and the folders that are new in it. Returns whether one of them holds files. */
  #renew(path: string, folder: Folder): boolean {
    if (!folder.found) {
      folder.watcher?.close();
      folder.watcher = undefined;
      this.#watchAbove(path);
      return false;
    }
    this.#above.get(path)?.close();
    this.#above.delete(path);
    if (!folder.watcher || folder.found.inode !== folder.listing?.inode) this.#watch(path, folder);
    const known = this.#folders.size;
    if (folder.isDeep) for (const inner of folder.found.folders) this.add(join(path, inner), true);
    return [...this.#folders.values()].slice(known).some(({ listing }) => (listing?.files.size ?? 0) > 0);
  }

  #watch(path: string, folder: Folder): void {
    folder.watcher?.close();
    folder.watcher = this.#listen(path, path);
  }

  /** Watches the nearest folder above one that is gone, to hear of its return. */
  #watchAbove(path: string): void {
    let above = dirname(path);
    while (!existsSync(above) && above !== dirname(above)) above = dirname(above);
    this.#above.get(path)?.close();
    this.#above.delete(path);
    const watcher = this.#listen(above, path);
    if (watcher) this.#above.set(path, watcher);
  }

  #listen(path: string, dirty: string): FSWatcher | undefined {
    try {
      const watcher = watch(path, { persistent: true }, () => {
        this.#dirty.add(dirty);
        this.#heard();
      });
      // A folder that is removed may end its watch with an error.
      return watcher.on('error', () => watcher.close());
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') this.isDeaf = true;
      return undefined;
    }
  }

  #list(path: string): Listing | undefined {
    try {
      const entries = readdirSync(path, { withFileTypes: true });
      const names = entries.filter((entry) => !entry.isDirectory() && this.#counts(entry.name));
      return {
        inode: statSync(path).ino,
        files: new Map(names.flatMap(({ name }) => stampOf(join(path, name), name))),
        folders: entries
          .filter((entry) => entry.isDirectory() && !PASSED_OVER.test(entry.name))
          .map(({ name }) => name),
      };
    } catch {
      return undefined;
    }
  }
}

/** The name of a file with its size, time and number; nothing when it is gone. */
function stampOf(path: string, name: string): [string, string][] {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? [[name, `${stat.size} ${stat.mtimeMs} ${stat.ino}`]] : [];
}

/** What became of files, given by name with their stamps. A file that is emptied is gone: an editor is about to write it. */
function differenceOf(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Difference {
  const isGone = ([name, stamp]: [string, string]) => {
    const other = now.get(name);
    return other === undefined || (isEmpty(other) && !isEmpty(stamp));
  };
  if ([...before].some(isGone)) return 'a file is gone';
  const isSame = before.size === now.size && [...now].every(([name, stamp]) => before.get(name) === stamp);
  return isSame ? 'nothing' : 'a change';
}

const isEmpty = (stamp: string | undefined): boolean => stamp?.startsWith('0 ') ?? false;
