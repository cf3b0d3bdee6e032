import type { ViewEntry } from '../shell/view.ts';

export function FilterBar(_props: { readonly entry: ViewEntry }) {
  return null;
}
