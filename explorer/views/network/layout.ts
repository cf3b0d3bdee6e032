import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { NetworkEdge } from '../../../client/index.ts';
import type { NetworkNode } from './mergeNetworks.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedNode extends Point {
  readonly code: string;
  readonly acts: number;
  readonly radius: number;
}

export interface PlacedEdge {
  readonly edge: NetworkEdge;
  readonly from: Point;
  readonly to: Point;
  readonly thickness: number;
}

export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

interface Body extends SimulationNodeDatum {
  readonly code: string;
  readonly acts: number;
  readonly radius: number;
}

const TICKS = 320;

/** Room for a name around each country. */
const LABEL = 16;

/** Where countries stand so that those that act together are near: the same network always looks the same. */
export function layoutOf(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  width: number,
  height: number,
): Layout {
  const most = Math.max(1, ...nodes.map(({ acts }) => acts));
  const strongest = Math.max(1, ...edges.map(({ acts }) => acts));
  const scale = Math.min(1, width / 700);
  const bodies: Body[] = nodes
    .toSorted((one, other) => other.acts - one.acts || (one.code < other.code ? -1 : 1))
    .map(({ acts, code }) => ({ code, acts, radius: scale * (4 + 14 * Math.sqrt(acts / most)) }));
  const links: (SimulationLinkDatum<Body> & { readonly acts: number })[] = edges
    .toSorted((one, other) => (pairOf(one) < pairOf(other) ? -1 : 1))
    .map(({ acts, source, target }) => ({ source, target, acts }));
  forceSimulation(bodies)
    .force(
      'edges',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ code }) => code)
        .distance(({ acts }) => scale * (130 - 70 * Math.sqrt(acts / strongest)))
        .strength(({ acts }) => 0.08 + 0.4 * Math.sqrt(acts / strongest)),
    )
    .force('apart', forceManyBody().strength(-260 * scale))
    .force('room', forceCollide<Body>(({ radius }) => radius + LABEL * scale).iterations(2))
    .force('across', forceX(0).strength(0.05 * Math.min(1, height / width)))
    .force('down', forceY(0).strength(0.05 * Math.min(2.5, width / height)))
    .stop()
    .tick(TICKS);
  return fitted(bodies, edges, strongest, width, height);
}

/** Everything within the frame, as large as it may be, and not larger than it was made. */
function fitted(
  bodies: readonly Body[],
  edges: readonly NetworkEdge[],
  strongest: number,
  width: number,
  height: number,
): Layout {
  const [left, right] = extent(bodies.map(({ x = 0 }) => x));
  const [top, bottom] = extent(bodies.map(({ y = 0 }) => y));
  const margin = Math.min(56, width / 9);
  const fit = Math.min(1.5, (width - 2 * margin) / (right - left || 1), (height - 2 * margin) / (bottom - top || 1));
  const nodes = bodies.map(({ acts, code, radius, x = 0, y = 0 }) => ({
    code,
    acts,
    radius: Math.max(3, radius * Math.min(1, fit)),
    x: width / 2 + (x - (left + right) / 2) * fit,
    y: height / 2 + (y - (top + bottom) / 2) * fit,
  }));
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  const placed = edges.flatMap((edge): readonly PlacedEdge[] => {
    const [from, to] = [byCode.get(edge.source), byCode.get(edge.target)];
    if (from === undefined || to === undefined) return [];
    return [{ edge, from, to, thickness: thicknessOf(edge.acts, strongest) }];
  });
  // The strongest are drawn last, over the others.
  return { nodes, edges: placed.reverse() };
}

function extent(values: readonly number[]): readonly [number, number] {
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

export function pairOf({ source, target }: Pick<NetworkEdge, 'source' | 'target'>): string {
  return `${source}+${target}`;
}

/** In pixels: a few acts more are not much thicker, unless there are no more than a few. */
function thicknessOf(acts: number, strongest: number): number {
  return 1 + Math.min(8, strongest / 3) * Math.sqrt((acts - 1) / strongest);
}
