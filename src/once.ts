/**
 * A constant that takes a moment to make, and is made when it is first asked for. `make` depends on nothing, so that it is
 * the same whenever that is.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
