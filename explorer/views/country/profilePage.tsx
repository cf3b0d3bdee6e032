import { Link } from '../../shell/link.tsx';
import type { Place } from '../../shell/place.ts';
import { partyName } from '../../text/parties.ts';
import { counted } from '../../text/words.ts';
import { ActHit } from '../search/hits.tsx';
import type { LoadedTimeline } from '../timeline/loadTimeline.ts';
import { FigureCharts } from './figureCharts.tsx';
import type { FigureGroup } from './figureGroups.ts';
import { PartnersTable } from './partnersTable.tsx';
import type { ShownProfile } from './profile.ts';
import { TermList } from './termList.tsx';
import { YearsChart } from './yearsChart.tsx';

interface ProfilePageProps {
  readonly profile: ShownProfile;
  readonly timeline: LoadedTimeline;
  readonly figures: readonly FigureGroup[];
  readonly place: Place;
}

export function ProfilePage({ figures, place, profile, timeline }: ProfilePageProps) {
  const { acts, codes, isWhole, kinds, latest, partners, topics } = profile;
  const inView = (view: string, filters: Partial<Place['filters']> = {}): Place => ({
    view,
    id: null,
    filters: { ...place.filters, ...filters },
    own: {},
  });
  const isOne = codes.length === 1;
  return (
    <div class="profile">
      <header>
        <h1>{codes.map(partyName).join(' and ')}</h1>
        <p class="quiet">
          <Link to={inView('acts')}>
            {counted(acts, 'act')}
            {isWhole ? '' : ' and more'}
          </Link>
          {isOne ? ` with ${partners.length} partners` : ' together'}
        </p>
      </header>
      <section class="years">
        <div class="section-head">
          <h2>Years</h2>
          <Link class="small" to={inView('timeline')}>
            by kind, or by month
          </Link>
        </div>
        {timeline.items.length > 0 ? (
          <YearsChart items={timeline.items} place={place} />
        ) : (
          <p class="quiet small">No act with a date.</p>
        )}
      </section>
      <section>
        <div class="section-head">
          <h2>{isOne ? 'Partners' : 'Others with them'}</h2>
        </div>
        <PartnersTable codes={codes} partners={partners} place={place} />
      </section>
      <section>
        <div class="section-head">
          <h2>Topics</h2>
        </div>
        <TermList
          terms={topics.map(({ acts: count, topic }) => ({ term: topic, acts: count }))}
          placeOf={(topic) => inView('acts', { topic })}
        />
        <div class="section-head second">
          <h2>Kinds</h2>
        </div>
        <TermList
          terms={kinds.map(({ acts: count, kind }) => ({ term: kind, acts: count }))}
          placeOf={(kind) => inView('acts', { kind })}
        />
      </section>
      <section class="latest">
        <div class="section-head">
          <h2>Latest acts</h2>
          <Link class="small" to={inView('acts')}>
            all of them
          </Link>
        </div>
        <ol>
          {latest.map((act) => (
            <li key={act.id} class="hit">
              <ActHit act={act} place={place} />
            </li>
          ))}
        </ol>
      </section>
      <div class="figures">
        <FigureCharts groups={figures} withCountry={!isOne} place={place} />
      </div>
    </div>
  );
}
