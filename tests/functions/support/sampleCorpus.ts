import type { ArticleRecord } from '../../../functions/records/schema/index.ts';
import { KINDS, STATUSES, TOPICS } from '../../../functions/records/schema/index.ts';
import { sampleRecord } from './sampleRecord.ts';

const CODES = ['PE', 'CO', 'BR', 'EC', 'UNASUR'];
const COUNTRIES = ['PE', 'CO', 'BR', 'EC'];
const PEOPLE = ['Ana Ríos', 'Ana María Quispe', 'Juan Ríos Ana', 'Pedro Cateriano', 'Anatole Rey'];
const DATES = [null, null, '2010', '2010-07', '2011-02-15', '2011-02/2011-03', '2012/..'];

/** As many articles as asked for, each with several records of every type, always the same ones. */
export function sampleCorpus(size: number): readonly ArticleRecord[] {
  const pick = picker();
  const some = <Value>(values: readonly Value[], count: number) => [
    ...new Set(Array.from({ length: count }, () => pick(values))),
  ];
  return Array.from({ length: size }, (_, at) => {
    const rejected = at % 13 === 5;
    const people = some(PEOPLE, 3).map((name, order) => ({
      id: `person-${order}`,
      name,
      country: pick([...COUNTRIES, null]),
      roles: [
        { title: pick(['Vice Minister', 'General']), country: null, organization: null, status: null, since: null },
      ],
    }));
    return sampleRecord(`articles/${at}.txt`, {
      article: {
        status: rejected ? 'rejected' : 'extracted',
        reason: rejected ? { code: 'empty', message: 'The file is empty.' } : null,
        outlet: pick(['InSight Crime', 'Diálogo']),
        publishedOn: pick(['2010-03-01', '2011-08-09', '2012-01-26', null]),
      },
      countries: some(COUNTRIES, 3).map((code) => ({ code })),
      people,
      organizations: [
        { id: 'navy', name: 'Peruvian Navy', acronym: pick(['MGP', null]), type: 'security-force', country: 'PE' },
        { id: 'front', name: 'Front 48', type: 'armed-group', country: pick(COUNTRIES) },
      ],
      places: [
        { id: 'putumayo', name: 'Putumayo River', also: pick([['Içá'], []]), type: 'water' },
        { id: 'iquitos', name: 'Iquitos', type: 'city', country: 'PE' },
      ],
      cooperation: Array.from({ length: 1 + (at % 4) }, () => ({
        parties: [...some(CODES, 3), 'US'].toSorted(),
        kind: pick(KINDS.slice(0, 3)),
        status: pick(STATUSES.slice(0, 3)),
        topics: some([...TOPICS.slice(0, 3), 'piracy'], 2),
        date: pick(DATES),
        section: pick(['report', 'report', 'analysis']),
        participants: some(PEOPLE, 1),
      })),
      figures: Array.from({ length: 1 + (at % 5) }, () => ({
        measure: pick(['seizure', 'arrest']),
        item: pick(['cocaine', 'person', null]),
        unit: pick(['kg', '%', '1']),
        country: pick([...COUNTRIES, null]),
        period: pick(DATES),
      })),
      statements: Array.from({ length: 1 + (at % 2) }, () => ({
        speaker: pick([...people.map(({ name }) => name), 'a spokesman', null]),
        medium: pick(['EFE', null]),
      })),
    });
  });
}

/** Picks by a sequence of its own, so that a test that fails fails again. */
function picker(): <Value>(values: readonly Value[]) => Value {
  let state = 7;
  return (values) => {
    state = (state * 48_271) % 2_147_483_647;
    const value = values[state % values.length];
    if (value === undefined) throw new Error('There is nothing to pick from.');
    return value;
  };
}
