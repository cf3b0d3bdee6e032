import { useMemo, useRef } from 'preact/hooks';
import { stageCounts } from '../../charts/stages.ts';
import { useFollow } from '../../charts/useFollow.ts';
import { useWidth } from '../../charts/useWidth.ts';
import { hrefOf, type Place } from '../../shell/place.ts';
import { partyName } from '../../text/parties.ts';
import { counted } from '../../text/words.ts';
import { layoutOf, type PlacedEdge, type PlacedNode, pairOf } from './layout.ts';
import type { Merged } from './mergeNetworks.ts';
import { profileAt } from './profileAt.ts';

interface NetworkGraphProps {
  readonly network: Pick<Merged, 'nodes' | 'edges'>;
  readonly place: Place;
  /** The pair or country that somebody points at, here or in the table. */
  readonly lit: string | null;
  readonly onLight: (lit: string | null) => void;
}

/** The drawing. All of it stands in the table too, where keyboards and screen readers find it. */
export function NetworkGraph({ lit, network: { edges, nodes }, onLight, place }: NetworkGraphProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const follow = useFollow();
  const height = Math.round(Math.min(720, Math.max(360, width * 0.72)));
  const layout = useMemo(
    () => (width === 0 ? { nodes: [], edges: [] } : layoutOf(nodes, edges, width, height)),
    [nodes, edges, width, height],
  );
  const isLit = (edge: PlacedEdge['edge']) => lit === pairOf(edge) || lit === edge.source || lit === edge.target;
  return (
    <div class="network" ref={box}>
      {width > 0 && (
        <svg
          class={lit === null ? '' : 'has-lit'}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
          onClick={follow}
        >
          {layout.edges.map((placed) => (
            <Edge
              key={pairOf(placed.edge)}
              placed={placed}
              place={place}
              isLit={isLit(placed.edge)}
              onLight={onLight}
            />
          ))}
          {layout.nodes.map((node) => (
            <Node
              key={node.code}
              node={node}
              place={place}
              isShort={width < 560}
              isLit={
                lit === node.code || edges.some((edge) => isLit(edge) && pairOf(edge).split('+').includes(node.code))
              }
              onLight={onLight}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

interface MarkProps extends Pick<NetworkGraphProps, 'place' | 'onLight'> {
  readonly isLit: boolean;
}

function Edge({ isLit, onLight, place, placed }: MarkProps & { readonly placed: PlacedEdge }) {
  const { edge, from, thickness, to } = placed;
  const { planned } = stageCounts(edge.weights);
  const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  const isPlannedOnly = planned === edge.acts;
  return (
    <a
      class={['edge', isLit ? 'lit' : '', isPlannedOnly ? 'only-planned' : ''].filter(Boolean).join(' ')}
      href={hrefOf(profileAt(place, [edge.source, edge.target]))}
      tabindex={-1}
      onMouseEnter={() => onLight(pairOf(edge))}
      onMouseLeave={() => onLight(null)}
    >
      <line class="reach" {...line} />
      <line class="tie" {...line} stroke-width={thickness} />
      <title>{`${partyName(edge.source)} and ${partyName(edge.target)}: ${counted(edge.acts, 'act')}, ${planned} of them planned`}</title>
    </a>
  );
}

function Node({
  isLit,
  isShort,
  node,
  onLight,
  place,
}: MarkProps & { readonly node: PlacedNode; readonly isShort: boolean }) {
  const { acts, code, radius, x, y } = node;
  const name = partyName(code);
  return (
    <a
      class={['node', isLit ? 'lit' : '', name === code ? 'body' : ''].filter(Boolean).join(' ')}
      href={hrefOf(profileAt(place, [code]))}
      tabindex={-1}
      onMouseEnter={() => onLight(code)}
      onMouseLeave={() => onLight(null)}
    >
      <g transform={`translate(${x} ${y})`}>
        {name === code ? (
          <rect x={-radius} y={-radius} width={2 * radius} height={2 * radius} />
        ) : (
          <circle r={radius} />
        )}
        <text y={radius + 12}>{isShort ? code : name}</text>
        <title>{`${name}: ${counted(acts, 'act')}`}</title>
      </g>
    </a>
  );
}
