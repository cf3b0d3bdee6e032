import type { Report } from '../../../client/index.ts';
import type { Place } from '../../shell/place.ts';
import { Quote } from '../../text/quote.tsx';
import { Source } from '../../text/source.tsx';

/** The words of one article that tell of an act, with who says so and the way to them. */
export function ReportWords({ place, report }: { readonly place: Place; readonly report: Report }) {
  const { article, attribution, evidence, id, section } = report;
  return (
    <figure class="report">
      <Quote text={evidence.exact} words={place.filters.q} />
      <figcaption>
        <Source place={place} article={article} record={id} section={section} attribution={attribution} />
      </figcaption>
    </figure>
  );
}
