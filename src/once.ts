/**
 * Wraps a constant that is slow to make, so that `make` runs at the first call only. `make` depends on nothing, so the value
 * is the same whenever the first call happens.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
