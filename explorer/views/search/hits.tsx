import type { Act } from '../../../client/index.ts';
import type { Place } from '../../shell/place.ts';
import { dateText } from '../../text/dates.ts';
import { figureText } from '../../text/figures.ts';
import { partyName } from '../../text/parties.ts';
import { Quote } from '../../text/quote.tsx';
import { Source } from '../../text/source.tsx';
import { counted, termText } from '../../text/words.ts';
import type { FoundFigure, FoundStatement } from './ask.ts';

export function ActHit({ act, place }: { readonly act: Act; readonly place: Place }) {
  const { date, kind, parties, reportCount, reports, status } = act;
  const [report] = reports;
  if (report === undefined) return null;
  return (
    <figure>
      <h3>{parties.map(partyName).join(', ')}</h3>
      <p class="quiet small">
        {termText(kind)}, {status} · {dateText(date)}
      </p>
      <Quote text={report.evidence.exact} words={place.filters.q} />
      <figcaption>
        <Source
          place={place}
          article={report.article}
          record={report.id}
          section={report.section}
          attribution={report.attribution}
        />
        {reportCount > 1 && <> and {counted(reportCount - 1, 'more report')}</>}
      </figcaption>
    </figure>
  );
}

export function StatementHit({ place, statement }: { readonly statement: FoundStatement; readonly place: Place }) {
  const { article, id, medium, section, speaker, text } = statement;
  return (
    <figure>
      <h3>
        <bdi>{speaker ?? 'Somebody who is not named'}</bdi>
      </h3>
      <Quote text={`“${text}”`} words={place.filters.q} />
      <figcaption>
        {medium !== null && (
          <>
            to <bdi>{medium}</bdi>, in{' '}
          </>
        )}
        <Source place={place} article={article} record={id} section={section} />
      </figcaption>
    </figure>
  );
}

export function FigureHit({ figure, place }: { readonly figure: FoundFigure; readonly place: Place }) {
  const { article, attribution, country, evidence, goal, id, measure, period, section } = figure;
  const about = [measure, period && dateText(period), figure.place, country && partyName(country)].filter(Boolean);
  return (
    <figure>
      <h3>
        <bdi>{figureText(figure)}</bdi>
        {goal && <span class="tag">target</span>}
      </h3>
      <p class="quiet small">
        <bdi>{about.join(' · ')}</bdi>
      </p>
      <Quote text={evidence.exact} words={place.filters.q} />
      <figcaption>
        <Source place={place} article={article} record={id} section={section} attribution={attribution} />
      </figcaption>
    </figure>
  );
}
