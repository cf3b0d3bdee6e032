import { useMemo, useState } from 'preact/hooks';
import { queryOf } from '../../filters/filters.ts';
import { loadPages } from '../../loadPages.ts';
import { Empty } from '../../shell/states.tsx';
import { makeView, type ShowProps } from '../../shell/view.ts';
import { counted } from '../../text/words.ts';
import { type Merged, mergeNetworks } from './mergeNetworks.ts';
import { NetworkGraph } from './networkGraph.tsx';
import { PairsTable } from './pairsTable.tsx';

export default makeView<Merged>({
  load: async ({ client, place: { filters }, signal }) => {
    const query = queryOf(filters, ['countries', 'topic', 'kind', 'status', 'from', 'to']);
    return mergeNetworks(await loadPages(client, '/network', query, signal));
  },
  Show: NetworkPage,
});

/** More edges than this are a ball of wool: the table has them all. */
const MOST_EDGES = 160;

function NetworkPage({ data, place }: ShowProps & { readonly data: Merged }) {
  const [lit, setLit] = useState<string | null>(null);
  const drawn = useMemo(() => strongest(data), [data]);
  if (data.edges.length === 0) {
    return (
      <Empty title="Nobody acts with anybody">No article tells of an act that fits the filters. Take one away.</Empty>
    );
  }
  return (
    <>
      <div class="above">
        <h1>Who acts with whom</h1>
        <p class="quiet small">
          {counted(data.acts, 'act')} of {data.nodes.length} parties in {counted(data.edges.length, 'pair')}
          {drawn.edges.length < data.edges.length && `; the ${drawn.edges.length} strongest are drawn`}
          {!data.isWhole && '. There is more than this page counts: choose a shorter time'}. Thicker is more acts,
          dashed is nothing but plans; choose a line or a row for the pair.
        </p>
      </div>
      <div class="network-columns">
        <NetworkGraph network={drawn} place={place} lit={lit} onLight={setLit} />
        <PairsTable edges={data.edges} place={place} lit={lit} onLight={setLit} />
      </div>
    </>
  );
}

/** What can be drawn, without the countries that have nothing left. */
function strongest({ edges, nodes }: Merged): Pick<Merged, 'nodes' | 'edges'> {
  const drawn = edges.slice(0, MOST_EDGES);
  const codes = new Set(drawn.flatMap(({ source, target }) => [source, target]));
  return { edges: drawn, nodes: nodes.filter(({ code }) => codes.has(code)) };
}
