import { documentOf } from '../../../../../functions/extract/3-text/document.ts';
import { findEntities } from '../../../../../functions/extract/4-entities/index.ts';
import { findCooperation } from '../../../../../functions/extract/5-facts/cooperation/index.ts';
import { articleIdOf } from '../../../../../functions/records/articleId.ts';
import { type Cooperation, edtf } from '../../../../../functions/records/schema/index.ts';

/** The day of publication of every example: a Wednesday. */
export const PUBLISHED = '2015-07-22';

export function actsOf(text: string, published: string | null = PUBLISHED): readonly Cooperation[] {
  const publishedOn = published === null ? null : edtf.parse(published);
  const entities = findEntities(documentOf({ text, publishedOn, headline: null }));
  return findCooperation(entities, articleIdOf('example'));
}

/** Each act in one line: `BO+PE meeting completed 2015-06-23`; the date is left out where there is none. */
export const actsIn = (text: string, published: string | null = PUBLISHED): readonly string[] =>
  actsOf(text, published).map(({ parties, kind, status, date }) =>
    [parties.join('+'), kind, status, date].filter((part) => part !== null).join(' '),
  );
