import type { Report } from '../../../functions/query/shapes/listed.ts';
import { Link } from '../../shell/link.tsx';
import type { Place } from '../../shell/place.ts';
import { dateText } from '../../text/dates.ts';

/** The words of one article that tell of an act, with who says so and the way to them. */
export function ReportWords({ place, report }: { readonly place: Place; readonly report: Report }) {
  const { article, attribution, evidence, section } = report;
  const words: Place = { view: 'article', id: article.id, filters: place.filters, own: { record: report.id } };
  return (
    <figure class="report">
      <blockquote dir="auto">{evidence.exact}</blockquote>
      <figcaption>
        {attribution !== null && (
          <>
            <bdi class="says">{attribution}</bdi>, in{' '}
          </>
        )}
        <Link to={words} title={article.title ?? 'The article without a title'}>
          <bdi>{article.outlet ?? article.title ?? 'an article'}</bdi>
        </Link>
        {article.publishedOn !== null && <>, {dateText(article.publishedOn)}</>}
        {section === 'analysis' && <span class="tag">analysis</span>}
      </figcaption>
    </figure>
  );
}
