import type { ArticleId, Statement } from '../../../records/schema/index.ts';
import type { Entities } from '../../4-entities/index.ts';

export function findStatements(_entities: Entities, _id: ArticleId): readonly Statement[] {
  return [];
}
