import { createHash } from 'node:crypto';
import type { Head } from '../../../functions/records/store/head.ts';
import type { RecordTable } from '../../../functions/records/store/recordTable.ts';
import type { Tag } from '../taggedArticles.ts';

/** What readers may see of each article, from the first moment to now. */
export interface VisibleHistory {
  /** Moments are counted by the turns of all articles. */
  now(): number;
  /** What could be seen at some moment from that one until now, the latest last; null for nothing. */
  since(moment: number, id: string): readonly (Tag | null)[];
}

interface Turn {
  readonly moment: number;
  readonly generation: string | null;
  readonly tag: Tag | null;
}

/** Follows the heads of a table. `tags` are all that there are; heads know articles by the digest of their text. */
export function followHeads<Table extends RecordTable>(table: Table, tags: ReadonlySet<Tag>) {
  const turnsOf = new Map<string, Turn[]>();
  let moment = 0;
  const tagOf = ({ object }: Head) =>
    object === null ? null : ([...tags].find((tag) => digest(tag) === object.etag) ?? null);
  const follow = (head: Head) => {
    const turns = turnsOf.get(head.id) ?? [];
    const { generation } = head;
    if (generation === (turns.at(-1)?.generation ?? null)) return;
    moment += 1;
    turnsOf.set(head.id, [...turns, { moment, generation, tag: tagOf(head) }]);
  };
  const history: VisibleHistory = {
    now: () => moment,
    since: (from, id) => {
      const turns = turnsOf.get(id) ?? [];
      const before = turns.findLast((turn) => turn.moment <= from);
      return [before?.tag ?? null, ...turns.filter((turn) => turn.moment > from).map(({ tag }) => tag)];
    },
  };
  const followed: Table = {
    ...table,
    replaceHead: async (...given: Parameters<RecordTable['replaceHead']>) => {
      const result = await table.replaceHead(...given);
      if (result === 'stored') follow(given[0]);
      return result;
    },
  };
  return { table: followed, history };
}

function digest(tag: Tag): string {
  return createHash('md5').update(tag).digest('hex');
}
