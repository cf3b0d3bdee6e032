import { Link } from '../../shell/link.tsx';
import { Empty } from '../../shell/states.tsx';
import { makeView, type ShowProps } from '../../shell/view.ts';
import { orderFrom } from './actOrder.ts';
import { ActsTable } from './actsTable.tsx';
import { Download } from './download.tsx';
import { type LoadedActs, loadActs } from './loadActs.ts';
import { pageOf } from './paging.ts';

export default makeView<LoadedActs>({
  load: loadActs,
  Show: Acts,
  // Sorted acts are all there: another column or page of them shows the same ones.
  dependsOn: ({ cursor, sort }) => (sort === undefined ? (cursor ?? null) : 'all'),
});

function Acts({ client, data, place }: ShowProps & { readonly data: LoadedActs }) {
  const { acts, extent, first, next } = pageOf(data, place.own);
  if (acts.length === 0) {
    return (
      <Empty title="No acts">
        {data.next === null
          ? 'No article tells of one that fits the filters. Take a filter away, or add articles.'
          : 'None so far among those that were read: the next page goes on.'}
        {next !== null && <Link to={{ ...place, own: next }}> Next page</Link>}
      </Empty>
    );
  }
  return (
    <>
      <div class="above">
        <h1>Acts of cooperation</h1>
        <p class="quiet">{extent}</p>
        <Download place={place} client={client} />
      </div>
      <ActsTable acts={acts} order={orderFrom(place.own.sort)} place={place} client={client} />
      <nav class="pages" aria-label="Pages">
        {first !== null && <Link to={{ ...place, own: first }}>First page</Link>}
        {next !== null && <Link to={{ ...place, own: next }}>Next page</Link>}
      </nav>
    </>
  );
}
