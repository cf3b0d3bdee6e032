import type { RecordTable } from '../../../functions/records/store/recordTable.ts';

export class InjectedFailure extends Error {}

export interface FailurePlan {
  /** Which write fails, counted from 1. */
  readonly write: number;
  /** Whether the table has made the change by then. */
  readonly when: 'before' | 'after';
}

export interface FailingTable {
  readonly table: RecordTable;
  /** Writes asked for so far, the failed one included. */
  writes(): number;
}

/** A table one of whose writes fails, as if the worker had died or the answer were lost. */
export function failingTable(table: RecordTable, { write, when }: FailurePlan): FailingTable {
  let count = 0;
  const failing = async <Result>(change: () => Promise<Result>): Promise<Result> => {
    count += 1;
    if (count !== write) return change();
    if (when === 'after') await change();
    throw new InjectedFailure(`write ${write} failed`);
  };
  return {
    writes: () => count,
    table: {
      ...table,
      replaceHead: (head, expected) => failing(() => table.replaceHead(head, expected)),
      putPart: (key, part) => failing(() => table.putPart(key, part)),
      deletePart: (key) => failing(() => table.deletePart(key)),
      changeEntries: (changes) => failing(() => table.changeEntries(changes)),
    },
  };
}
