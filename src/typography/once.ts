/** What `make` gives, made when it is first asked for: a model that takes its time and that most runs never need. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
