/** Built at the first use and kept: the lists cost some milliseconds that a start without an article need not pay. */
export function lazily<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}
