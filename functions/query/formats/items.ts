/** What is in the answer of a list. */
export function itemsOf(body: unknown): readonly unknown[] {
  // Only lists have these formats, and their schema says so.
  return (body as { readonly items: readonly unknown[] }).items;
}
