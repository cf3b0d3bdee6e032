import { createHash } from 'node:crypto';
import { familyOf } from '../../acts/family.ts';
import type { Cooperation } from '../../schema/index.ts';
import type { ArticleSummary, ListDefinition } from './listDefinition.ts';
import { pairsOf } from './pairs.ts';
import { keyOf, outletOf } from './respects.ts';

/** A sort key has room for so much of an act; a longer list of parties is told by its digest. */
const MAX_PARTIES_LENGTH = 100;

function actKey({ parties, kind, date }: Cooperation, article: ArticleSummary): string {
  const list = [...parties].sort().join('+');
  const who = list.length > MAX_PARTIES_LENGTH ? createHash('sha256').update(list).digest('hex').slice(0, 16) : list;
  return `${who}|${kind}|${date ?? article.id}`;
}

export const cooperationList: ListDefinition<Cooperation> = {
  name: 'cooperation',
  facts: (record) => record.cooperation,
  date: (act) => act.date,
  act: actKey,
  partitions: {
    country: (act) => act.parties,
    pair: (act) => pairsOf(act.parties),
    kind: (act) => keyOf(act.kind),
    status: (act) => keyOf(act.status),
    topic: (act) => act.topics,
    outlet: outletOf,
    section: (act) => keyOf(act.section),
    // Asked for by the service itself: whatever may be about the same act.
    family: (act, article) => [familyOf(act, article.id)],
  },
  names: {},
  words: {
    participant: ({ participants }) => participants,
    place: ({ place }) => keyOf(place),
    evidence: ({ evidence }) => [evidence.exact],
  },
  common: { section: 'report' },
};
