import { documentOf } from '../../../../../functions/extract/3-text/document.ts';
import { type Entities, findEntities } from '../../../../../functions/extract/4-entities/index.ts';
import { articleId, edtf } from '../../../../../functions/records/schema/index.ts';

/** A made-up article, published on Wednesday, June 15, 2016. */
export const entitiesOf = (text: string): Entities =>
  findEntities(documentOf({ text, publishedOn: edtf.parse('2016-06-15'), headline: null }));

export const ID = articleId.parse('0123456789abcdef');
