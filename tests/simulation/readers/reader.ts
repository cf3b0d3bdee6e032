import type { RecordReader } from '../../../functions/records/store/recordTable.ts';
import { askApi, askList, type ListBody } from '../../functions/support/askApi.ts';
import { faultOfPage, faultOfWalk, type SeenAct } from './checkList.ts';
import type { VisibleHistory } from './visibleHistory.ts';

/** Asks as anybody does, by the routes of the API; gives back what is wrong with the answers. */
export type Look = (reader: RecordReader, articleIds: readonly string[]) => Promise<string | null>;

export function walkThroughActs(history: VisibleHistory, limit: number): Look {
  return async (reader, articleIds) => {
    const start = history.now();
    const seen: SeenAct[] = [];
    let next: string | null = `/cooperation?limit=${limit}`;
    while (next !== null) {
      const page: ListBody = await askList(reader, next);
      const acts = page.items.flatMap(seenActs);
      const fault = faultOfPage(acts);
      if (fault !== null) return fault;
      seen.push(...acts);
      next = page.next;
    }
    return faultOfWalk(seen, articleIds, history, start);
  };
}

/** Reads one article: it must be one that was there, whole, at some moment since the question. */
export function readOne(history: VisibleHistory, id: string): Look {
  return async (reader) => {
    const start = history.now();
    const { status, body } = await askApi(reader, `/articles/${id}`);
    const possible = history.since(start, id);
    const tag = status === 200 ? (body as { readonly article: { readonly text: string } }).article.text : null;
    return possible.includes(tag) ? null : `${id} reads as ${tag}, but there was ${possible.join(', ')}`;
  };
}

/** What each article tells of an act: an act is one item with a report of every article that has it. */
function seenActs(item: ListBody['items'][number]): readonly SeenAct[] {
  const { reports } = item as {
    readonly reports: readonly {
      readonly id: string;
      readonly attribution: string;
      readonly article: { readonly id: string };
    }[];
  };
  return reports.map(({ article, attribution, id }) => ({ id, articleId: article.id, tag: attribution }));
}
