import { findStatements } from '../../../../../functions/extract/5-facts/statements/index.ts';
import type { Statement } from '../../../../../functions/records/schema/index.ts';
import { entitiesOf, ID } from './entitiesOf.ts';

export const statementsOf = (text: string): readonly Statement[] => findStatements(entitiesOf(text), ID);

/** The speakers of the statements in order. */
export const speakersOf = (text: string): readonly (string | null)[] =>
  statementsOf(text).map(({ speaker }) => speaker);
