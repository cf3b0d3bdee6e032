import type { Entry } from '../../records/store/entry.ts';
import type { ListDefinition } from '../../records/store/lists/index.ts';
import { byName, byValue, type Partition } from '../../records/store/partition.ts';
import { nameIn } from '../../records/store/sortKey.ts';
import { isCommonWord, wordsOf } from '../../records/words.ts';
import type { Filter } from '../parameters/parameter.ts';

export type Test<Fact> = (entry: Entry<Fact>) => boolean;

/** What a filter asks of each fact. */
export interface Condition<Fact> {
  readonly matches: Test<Fact>;
  /** Where to read nothing but facts that may match, if there is such a place. */
  readonly narrow: Narrow<Fact> | null;
}

export interface Narrow<Fact> {
  readonly partition: Partition;
  /** What sort keys begin with, in partitions in the order of names. */
  readonly prefix: string;
  /** Whether everything there matches. */
  readonly isExact: boolean;
  /** False where the partition has the same fact again: a person stands under each word of the name. */
  readonly isFirst: Test<Fact>;
}

/** A filter with the keys that a request gives it, as the list understands them. */
export function conditionOf<Fact>(
  list: ListDefinition<Fact>,
  filter: Filter,
  keys: readonly string[],
): Condition<Fact> {
  const namesOf = list.names[filter.respect];
  if (namesOf !== undefined)
    return nameCondition(byName(list.name, filter.respect, keys[0] ?? ''), namesOf, keys[0] ?? '');
  const textsOf = list.words[filter.respect];
  if (textsOf !== undefined) return wordsCondition(list, filter.respect, textsOf, keys);
  const keysOf = list.partitions[filter.respect];
  if (keysOf === undefined) throw new TypeError(`The list ${list.name} has no respect ${filter.respect}.`);
  return {
    matches: ({ fact, article }) => {
      const found = keysOf(fact, article);
      return keys.every((key) => found.includes(key));
    },
    narrow: narrowByValue(list, filter, keys),
  };
}

function narrowByValue<Fact>(list: ListDefinition<Fact>, filter: Filter, keys: readonly string[]): Narrow<Fact> | null {
  const both = filter.together?.(keys) ?? null;
  const { respect, key } = both ?? { respect: filter.respect, key: keys[0] ?? '' };
  if (list.common[respect] === key) return null;
  const isExact = keys.length === (both === null ? 1 : 2);
  return { partition: byValue(list.name, respect, key), prefix: '', isExact, isFirst: () => true };
}

/** All of the words in one text. */
function wordsCondition<Fact>(
  list: ListDefinition<Fact>,
  respect: string,
  textsOf: (fact: Fact) => readonly string[],
  words: readonly string[],
): Condition<Fact> {
  const rarest = words.find((word) => !isCommonWord(word));
  return {
    matches: ({ fact }) =>
      textsOf(fact).some((text) => {
        const found = new Set(wordsOf(text));
        return words.every((word) => found.has(word));
      }),
    narrow:
      rarest === undefined
        ? null
        : {
            partition: byValue(list.name, respect, rarest),
            prefix: '',
            isExact: words.length === 1,
            isFirst: () => true,
          },
  };
}

function nameCondition<Fact>(
  partition: Partition,
  namesOf: (fact: Fact) => readonly string[],
  prefix: string,
): Condition<Fact> {
  const firstOf = (fact: Fact) => namesOf(fact).find((name) => name.startsWith(prefix));
  return {
    matches: ({ fact }) => firstOf(fact) !== undefined,
    narrow: { partition, prefix, isExact: true, isFirst: ({ fact, key }) => firstOf(fact) === nameIn(key.SK) },
  };
}
