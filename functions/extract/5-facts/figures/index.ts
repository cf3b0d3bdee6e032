import type { ArticleId, Figure } from '../../../records/schema/index.ts';
import type { Entities } from '../../4-entities/index.ts';

export function findFigures(_entities: Entities, _id: ArticleId): readonly Figure[] {
  return [];
}
