import type { Act } from '../../../functions/query/shapes/act.ts';
import type { Page } from '../../client.ts';
import { FILTER_NAMES, queryOf } from '../../filters/filters.ts';
import { makeView } from '../../shell/view.ts';

export default makeView<Page<Act>>({
  load: ({ client, place, signal }) => client.get('/cooperation', queryOf(place.filters, FILTER_NAMES), signal),
  Show: ({ data }) => (
    <ol>
      {data.items.map(({ id, date, kind, parties }) => (
        <li key={id}>
          {parties.join(', ')} {kind} {date}
        </li>
      ))}
    </ol>
  ),
});
