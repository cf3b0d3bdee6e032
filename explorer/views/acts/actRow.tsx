import type { Act } from '../../../client/index.ts';
import type { Client } from '../../client.ts';
import { Link } from '../../shell/link.tsx';
import type { Place } from '../../shell/place.ts';
import { dateText } from '../../text/dates.ts';
import { partyName } from '../../text/parties.ts';
import { termText } from '../../text/words.ts';
import { Reports } from './reports.tsx';

interface ActRowProps {
  readonly act: Act;
  readonly place: Place;
  readonly client: Client;
}

export function ActRow({ act, client, place }: ActRowProps) {
  const { date, kind, parties, reportCount, status, topics } = act;
  const narrowed = (changed: Partial<Place['filters']>): Place => ({
    ...place,
    filters: { ...place.filters, ...changed },
    own: {},
  });
  return (
    <tr>
      <td class="when">{dateText(date)}</td>
      <td class="who">
        <Link to={narrowed({ countries: parties })} title="All acts of these together">
          {parties.map(partyName).join(', ')}
        </Link>
      </td>
      <td class="what">{termText(kind)}</td>
      <td class="status">
        <span class={`stage stage-${status}`} />
        {status}
      </td>
      <td class="says">
        <Reports act={act} place={place} client={client} />
      </td>
      <td class="topics">
        {topics.map((topic) => (
          <Link key={topic} to={narrowed({ topic })} class="topic">
            {termText(topic)}
          </Link>
        ))}
      </td>
      <td class="count">{reportCount}</td>
    </tr>
  );
}
