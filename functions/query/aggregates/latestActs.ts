import { LISTS } from '../../records/store/lists/index.ts';
import type { RecordReader } from '../../records/store/recordTable.ts';
import { gatherActs } from '../acts/gatherActs.ts';
import { askList } from '../list/askList.ts';
import { conditionOf } from '../list/condition.ts';
import { partiesFilter } from '../parameters/codes.ts';
import { commonValues } from '../parameters/common.ts';
import { givenValue } from '../parameters/given.ts';
import type { Act } from '../shapes/act.ts';
import { ACT_FILTERS } from './parameters.ts';

const HOW_MANY = 5;

/** The acts of a party that its list begins with. */
export async function latestActs(code: string, query: URLSearchParams, reader: RecordReader): Promise<readonly Act[]> {
  const list = LISTS.cooperation;
  const others = ACT_FILTERS.flatMap((filter) => {
    const keys = givenValue(filter, query);
    return keys === undefined ? [] : [conditionOf(list, filter, keys)];
  });
  const conditions = [conditionOf(list, partiesFilter, [code]), ...others];
  const { from, to } = commonValues(query);
  const question = { list, gathering: gatherActs, conditions, span: { from, to }, article: undefined };
  const { entries } = await askList({ ...question, limit: HOW_MANY, after: undefined }, reader);
  return entries.map(({ fact }) => fact);
}
