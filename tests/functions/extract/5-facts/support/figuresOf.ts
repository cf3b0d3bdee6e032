import { findFigures } from '../../../../../functions/extract/5-facts/figures/index.ts';
import type { Figure } from '../../../../../functions/records/schema/index.ts';
import { entitiesOf, ID } from './entitiesOf.ts';

export const figuresOf = (text: string): readonly Figure[] => findFigures(entitiesOf(text), ID);

/** Each figure in one line: "seizure 53 t marijuana". */
export const told = (text: string): readonly string[] =>
  figuresOf(text).map(({ measure, value, valueMax, unit, item }) =>
    [measure, valueMax === null ? value : `${value}..${valueMax}`, unit, item ?? '-'].join(' '),
  );
