import { FolderStamps } from './folderStamps.ts';

/** In milliseconds: the quiet behind an event before files are compared, and the most that a row of events delays it. */
const QUIET = 8;
const MOST_QUIET = 50;
/** In milliseconds: how long a file may be gone or empty, while an editor replaces it, before that is a change. */
const GONE = 100;
/** In milliseconds: how often files are compared where the system cannot tell of changes. */
const POLL = 500;

/** Watches folders until it is closed. */
export interface FolderWatch {
  /** Watches one more folder, without those below it. */
  also(folder: string): void;
  close(): void;
}

/**
 * Calls `changed` when the files below `root` are others than before, once for what changed together. It watches folders,
 * because editors put a new file in the place of the old one, and compares the files themselves, so that an event without a
 * change counts for nothing. A file may be gone for a moment; a folder may go and come back. `counts` tells by the name which
 * files matter.
 */
export function watchFolders(
  root: string,
  counts: (name: string) => boolean,
  changed: () => void,
): FolderWatch {
  let quiet: NodeJS.Timeout | undefined;
  let longest: NodeJS.Timeout | undefined;
  let gone: NodeJS.Timeout | undefined;
  const compare = (isLate = false): void => {
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = undefined;
    const found = stamps.compare();
    if (found === 'a file is gone' && !isLate) {
      gone ??= setTimeout(() => compare(true), GONE);
      return;
    }
    clearTimeout(gone);
    gone = undefined;
    if (found === 'nothing') return;
    stamps.accept();
    changed();
  };
  const stamps = new FolderStamps(counts, () => {
    clearTimeout(quiet);
    quiet = setTimeout(compare, QUIET);
    longest ??= setTimeout(compare, MOST_QUIET);
  });
  stamps.add(root, true);
  const poll = setInterval(() => stamps.isDeaf && compare(), POLL);
  return {
    also: (folder) => stamps.add(folder, false),
    close: () => {
      for (const timer of [quiet, longest, gone]) clearTimeout(timer);
      clearInterval(poll);
      stamps.close();
    },
  };
}
