import type {
  ArticleStore,
  EntryChange,
  RecordReader,
  RecordTable,
} from '../../../functions/records/store/recordTable.ts';
import { request } from './request.ts';
import type { Strand } from './worker.ts';
import type { World } from './world.ts';

/** The table as one strand of work reaches it: over a network that delays and fails. */
export function simulatedStore(world: World, strand: Strand, table: RecordTable): ArticleStore {
  const write = <Result>(what: string, effect: () => Promise<Result>) =>
    request(world, strand, { kind: 'write', what, effect });
  return {
    ...readsOf(world, strand, table),
    replaceHead: (head, expected) =>
      write(`head ${expected}→${head.revision} shows ${head.generation} pending [${head.pending}]`, () =>
        table.replaceHead(head, expected),
      ),
    putPart: (key, part) => write(`put ${key.SK}`, () => table.putPart(key, part)),
    deletePart: (key) => write(`delete ${key.SK}`, () => table.deletePart(key)),
    changeEntries: (changes) =>
      write(`${changes[0]?.kind} ${changes.length} entries`, async () => {
        const taken = takenOf(changes, world);
        await table.changeEntries(taken);
        return changes.filter((change) => !taken.includes(change));
      }),
  };
}

export function simulatedReader(world: World, strand: Strand, table: RecordTable): RecordReader {
  const read = <Result>(effect: () => Promise<Result>) =>
    request(world, strand, { kind: 'read', what: 'read', effect });
  return {
    ...readsOf(world, strand, table),
    readHeads: (ids) => read(() => table.readHeads(ids)),
    readStretch: (query) => read(() => table.readStretch(query)),
  };
}

function readsOf(world: World, strand: Strand, table: RecordTable): Pick<RecordReader, 'readHead' | 'readPart'> {
  return {
    readHead: (id) => request(world, strand, { kind: 'read', what: 'read head', effect: () => table.readHead(id) }),
    readPart: (key) => request(world, strand, { kind: 'read', what: 'read part', effect: () => table.readPart(key) }),
  };
}

/** The table may take any part of a batch, and say what it has left. */
function takenOf(changes: readonly EntryChange[], { faults, random }: World): readonly EntryChange[] {
  return faults.mishap() ? changes.filter(() => random.chance(0.5)) : changes;
}
