import type { Figure } from '../../schema/index.ts';
import type { ListDefinition } from './listDefinition.ts';
import { keyOf, nameKeyOf, outletOf } from './respects.ts';

export const figuresList: ListDefinition<Figure> = {
  name: 'figures',
  facts: (record) => record.figures,
  date: (figure) => figure.period,
  partitions: {
    country: (figure) => keyOf(figure.country),
    measure: (figure) => keyOf(figure.measure),
    item: (figure) => nameKeyOf(figure.item),
    unit: (figure) => keyOf(figure.unit),
    outlet: outletOf,
  },
  names: {},
  traits: { section: (figure) => keyOf(figure.section) },
};
