import type { Entry } from '../records/store/entry.ts';
import { withArticle } from './listRoute.ts';

interface Named {
  readonly name: string;
}

/** A list of names shows each with its article, and leads to all articles, statements and acts of that name. */
export const withLinks =
  (path: '/people' | '/organizations') =>
  (entry: Entry<Named>): unknown => {
    const asked = (list: string, parameter: string) => `${list}?${new URLSearchParams([[parameter, entry.fact.name]])}`;
    const links = {
      articles: asked(path, 'name'),
      statements: asked('/statements', 'speaker'),
      acts: asked('/cooperation', 'participant'),
    };
    return Object.assign({}, withArticle(entry), { links });
  };
