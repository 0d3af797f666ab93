/** The element of `list` at `index`, counted from 0. Throws when there is none, because a wrong index is a bug of ours. */
export function nth<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`a list of ${list.length} has no element ${index}`);
  return found;
}
