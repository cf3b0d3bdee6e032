import type { Report } from '../../client/index.ts';
import { Link } from '../shell/link.tsx';
import type { Place } from '../shell/place.ts';
import { dateText } from './dates.ts';

interface SourceProps {
  readonly place: Place;
  readonly article: Report['article'];
  /** Which record of the article to lead to. */
  readonly record: string;
  readonly section: Report['section'];
  readonly attribution?: string | null;
}

/** Who says so, and where: the way to the words in the article. */
export function Source({ article, attribution = null, place, record, section }: SourceProps) {
  const words: Place = { view: 'article', id: article.id, filters: place.filters, own: { record } };
  return (
    <>
      {attribution !== null && (
        <>
          <bdi class="sayer">{attribution}</bdi>, in{' '}
        </>
      )}
      <Link to={words} title={article.title ?? 'The article without a title'}>
        <bdi>{article.outlet ?? article.title ?? 'an article'}</bdi>
      </Link>
      {article.publishedOn !== null && <>, {dateText(article.publishedOn)}</>}
      {section === 'analysis' && <span class="tag">analysis</span>}
    </>
  );
}
