import type { Figure } from '../../schema/index.ts';
import type { ListDefinition } from './listDefinition.ts';
import { periodsOf } from './periods.ts';
import { keyOf, outletOf } from './respects.ts';

export const figuresList: ListDefinition<Figure> = {
  name: 'figures',
  facts: (record) => record.figures,
  date: (figure) => figure.period,
  partitions: {
    country: (figure) => keyOf(figure.country),
    measure: (figure) => keyOf(figure.measure),
    unit: (figure) => keyOf(figure.unit),
    period: (figure) => periodsOf(figure.period),
    outlet: outletOf,
    section: (figure) => keyOf(figure.section),
  },
  names: {},
  words: {
    actor: ({ actor }) => keyOf(actor),
    item: ({ item }) => keyOf(item),
    place: ({ place }) => keyOf(place),
    evidence: ({ evidence }) => [evidence.exact],
  },
  common: { section: 'report', unit: '1' },
};
