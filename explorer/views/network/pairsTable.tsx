import { useState } from 'preact/hooks';
import type { NetworkEdge } from '../../../client/index.ts';
import { STAGE_TEXT, STAGES, stageCounts } from '../../charts/stages.ts';
import { Link } from '../../shell/link.tsx';
import type { Place } from '../../shell/place.ts';
import { partyName } from '../../text/parties.ts';
import { pairOf } from './layout.ts';
import { profileAt } from './profileAt.ts';

interface PairsTableProps {
  readonly edges: readonly NetworkEdge[];
  readonly place: Place;
  readonly lit: string | null;
  readonly onLight: (lit: string | null) => void;
}

const FIRST_ROWS = 60;

/** The network as a table: every pair, the strongest first, by how far its acts have come. */
export function PairsTable({ edges, lit, onLight, place }: PairsTableProps) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? edges : edges.slice(0, FIRST_ROWS);
  return (
    <div class="pairs">
      <table class="grid-table">
        <caption class="unseen">Pairs of parties and the acts that they have together</caption>
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col" class="number">
              Acts
            </th>
            {STAGES.map((stage) => (
              <th key={stage} scope="col" class="number" title={STAGE_TEXT[stage]}>
                {stage}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((edge) => (
            <PairRow key={pairOf(edge)} edge={edge} place={place} isLit={lit === pairOf(edge)} onLight={onLight} />
          ))}
        </tbody>
      </table>
      {shown.length < edges.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          All {edges.length} pairs
        </button>
      )}
    </div>
  );
}

interface PairRowProps extends Pick<PairsTableProps, 'place' | 'onLight'> {
  readonly edge: NetworkEdge;
  readonly isLit: boolean;
}

function PairRow({ edge, isLit, onLight, place }: PairRowProps) {
  const counts = stageCounts(edge.weights);
  return (
    <tr
      class={isLit ? 'lit' : undefined}
      onMouseEnter={() => onLight(pairOf(edge))}
      onMouseLeave={() => onLight(null)}
      onFocusCapture={() => onLight(pairOf(edge))}
      onBlurCapture={() => onLight(null)}
    >
      <th scope="row">
        <Link to={profileAt(place, [edge.source, edge.target])}>
          {partyName(edge.source)} – {partyName(edge.target)}
        </Link>
      </th>
      <td class="number">{edge.acts}</td>
      {STAGES.map((stage) => (
        <td key={stage} class={counts[stage] === 0 ? 'number none' : 'number'}>
          {counts[stage] === 0 ? '·' : counts[stage]}
        </td>
      ))}
    </tr>
  );
}
