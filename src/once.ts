/**
 * Makes a constant at its first use, because making it takes a moment. `make` depends on no state, so the time of the
 * first use cannot change the result.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
