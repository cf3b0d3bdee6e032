import type { ArticleId, ArticleRecord } from '../../records/schema/index.ts';
import type { Entities } from '../4-entities/index.ts';
import { findCooperation } from './cooperation/index.ts';
import { findFigures } from './figures/index.ts';
import { findStatements } from './statements/index.ts';

/** What the text states: acts of cooperation, figures and statements, each with the words that say it. */
export function findFacts(
  entities: Entities,
  id: ArticleId,
): Pick<ArticleRecord, 'cooperation' | 'figures' | 'statements'> {
  return {
    cooperation: findCooperation(entities, id),
    figures: findFigures(entities, id),
    statements: findStatements(entities, id),
  };
}
