import type { ListName } from './lists/index.ts';

/** A stretch of the table that is read in order: by date, the newest first, or by name, the newest first within a name. */
export interface Partition {
  readonly key: string;
  readonly order: 'date' | 'name';
}

/** DynamoDB stops at 2,048 bytes. Readers compare whole values, so that a cut only makes neighbours. */
const MAX_VALUE = 200;

function partitionKey(...parts: readonly string[]): string {
  return ['L', ...parts.map((part) => part.slice(0, MAX_VALUE))].join('#');
}

export function wholeList(list: ListName): Partition {
  return { key: partitionKey(list, 'all'), order: 'date' };
}

export function byValue(list: ListName, respect: string, value: string): Partition {
  return { key: partitionKey(list, respect, value), order: 'date' };
}

/** Names are spread by their first letter: a search by name always knows it. */
export function byName(list: ListName, respect: string, name: string): Partition {
  return { key: partitionKey(list, respect, name.slice(0, 1)), order: 'name' };
}
