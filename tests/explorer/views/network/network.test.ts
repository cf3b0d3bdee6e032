// Scope: networks that come in parts, and where the layout puts them: the same for the same network, within the frame.
import { describe, expect, it } from 'vitest';
import type { Network } from '../../../../client/index.ts';
import { layoutOf } from '../../../../explorer/views/network/layout.ts';
import { mergeNetworks } from '../../../../explorer/views/network/mergeNetworks.ts';
import { weightsOf } from '../../../../functions/query/aggregates/tally.ts';
import type { Status } from '../../../../functions/records/schema/index.ts';

const edge = (source: string, target: string, ...statuses: Status[]) => ({
  source,
  target,
  acts: statuses.length,
  weights: weightsOf(statuses.map((status) => ({ status }))),
});

const part = (edges: Network['edges'], complete = true): Network => ({
  acts: edges.reduce((sum, { acts }) => sum + acts, 0),
  nodes: [...new Set(edges.flatMap(({ source, target }) => [source, target]))].map((code) => ({ code, acts: 1 })),
  edges,
  complete,
  next: complete ? null : '/network?cursor=a',
});

describe('the parts of a network', () => {
  it('add up, the strongest first', () => {
    const whole = mergeNetworks([
      part([edge('BR', 'PE', 'signed'), edge('CO', 'PE', 'planned')], false),
      part([edge('CO', 'PE', 'planned', 'completed')]),
    ]);
    expect(whole.acts).toBe(4);
    expect(whole.nodes.slice(0, 2)).toEqual([
      { code: 'PE', acts: 2 },
      { code: 'CO', acts: 2 },
    ]);
    expect(whole.edges.map(({ acts, source, target }) => [source, target, acts])).toEqual([
      ['CO', 'PE', 3],
      ['BR', 'PE', 1],
    ]);
    expect(whole.edges[0]?.weights).toMatchObject({ planned: 2, completed: 1, signed: 0 });
    expect(whole.isWhole).toBe(true);
  });

  it('are not called whole where the last of them is not', () => {
    expect(mergeNetworks([part([edge('BR', 'PE', 'signed')], false)]).isWhole).toBe(false);
    expect(mergeNetworks([])).toMatchObject({ acts: 0, edges: [] });
  });
});

describe('the layout', () => {
  const { edges, nodes } = mergeNetworks([
    part([
      edge('BR', 'PE', 'signed', 'signed', 'signed'),
      edge('CO', 'PE', 'planned'),
      edge('CO', 'EC', 'planned'),
      edge('MX', 'US', 'planned'),
    ]),
  ]);

  it('is the same for the same network, in whatever order it comes', () => {
    const one = layoutOf(nodes, edges, 800, 500);
    const other = layoutOf(nodes.toReversed(), edges.toReversed(), 800, 500);
    expect(new Map(other.nodes.map((node) => [node.code, node]))).toEqual(
      new Map(one.nodes.map((node) => [node.code, node])),
    );
  });

  it.each([
    [1200, 700],
    [320, 360],
  ])('stays within %i by %i, and no two nodes cover each other', (width, height) => {
    const placed = layoutOf(nodes, edges, width, height).nodes;
    for (const { radius, x, y } of placed) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(width);
      expect(y - radius).toBeGreaterThanOrEqual(0);
      expect(y + radius).toBeLessThanOrEqual(height);
    }
    for (const [at, one] of placed.entries()) {
      for (const other of placed.slice(at + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
      }
    }
  });

  it('draws more acts thicker', () => {
    const thickness = new Map(
      layoutOf(nodes, edges, 800, 500).edges.map((each) => [each.edge.source + each.edge.target, each.thickness]),
    );
    expect(thickness.get('BRPE')).toBeGreaterThan(thickness.get('COPE') ?? 9);
  });

  it('has room for a network of one pair', () => {
    expect(layoutOf(nodes.slice(0, 2), edges.slice(0, 1), 400, 300).edges).toHaveLength(1);
  });
});
