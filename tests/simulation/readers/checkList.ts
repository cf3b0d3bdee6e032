import type { Tag } from '../taggedArticles.ts';
import { actsOf } from '../taggedArticles.ts';
import type { VisibleHistory } from './visibleHistory.ts';

/** An act as a list shows it, as far as the check is concerned. */
export interface SeenAct {
  readonly id: string;
  readonly articleId: string;
  readonly tag: Tag;
}

/**
 * What is wrong with a walk through the list of acts: an article of which something was seen that could not be seen at
 * any moment of the walk, or that stayed the same all the time and was not seen whole and once.
 */
export function faultOfWalk(
  seen: readonly SeenAct[],
  articleIds: readonly string[],
  history: VisibleHistory,
  start: number,
): string | null {
  for (const id of articleIds) {
    const acts = seen.filter(({ articleId }) => articleId === id);
    const possible = history.since(start, id);
    const strange = acts.find(({ tag }) => !possible.includes(tag));
    if (strange !== undefined) return `the walk shows ${strange.tag} of ${id}, but there was ${possible.join(', ')}`;
    const [only] = possible;
    if (possible.length > 1 || only === undefined) continue;
    const expected = only === null ? 0 : actsOf(only);
    const different = new Set(acts.map((act) => act.id)).size;
    if (different !== expected || acts.length !== expected) {
      return `the walk shows ${acts.length} acts (${different} different ones) of ${id}, and ${only} has ${expected}`;
    }
  }
  return null;
}

/** What is wrong with one page: facts of two versions of one article. */
export function faultOfPage(seen: readonly SeenAct[]): string | null {
  const tagOf = new Map<string, Tag>();
  for (const { articleId, tag } of seen) {
    const other = tagOf.get(articleId) ?? tag;
    if (other !== tag) return `one page shows ${other} and ${tag} of ${articleId}`;
    tagOf.set(articleId, tag);
  }
  return null;
}
