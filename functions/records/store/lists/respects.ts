import { nameKey } from '../../nameKey.ts';
import type { ArticleSummary } from './listDefinition.ts';

/** A value that may be missing, as the keys of a respect. */
export function keyOf(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** A name that may be missing, folded. */
export function nameKeyOf(name: string | null): readonly string[] {
  return name === null ? [] : [nameKey(name)];
}

export function outletOf(_fact: unknown, article: ArticleSummary): readonly string[] {
  return nameKeyOf(article.outlet);
}
