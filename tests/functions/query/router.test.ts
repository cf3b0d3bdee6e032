// Scope: which route a path belongs to.
import { describe, expect, it } from 'vitest';
import { findRoute } from '../../../functions/query/router.ts';
import { ROUTES } from '../../../functions/query/routes/index.ts';

describe('findRoute', () => {
  it.each([
    ['/articles', '/articles', {}],
    ['/articles/0123456789abcdef', '/articles/{id}', { id: '0123456789abcdef' }],
    ['/health', '/health', {}],
  ])('finds for %s the route %s', (path, route, segments) => {
    expect(findRoute(ROUTES, path)).toMatchObject({ route: { path: route }, segments });
  });

  it.each(['/', '', '/nothing', '/articles/', '/articles/a/b', '/Articles', '//articles', '/articles/{id}/'])(
    'finds nothing for "%s"',
    (path) => {
      expect(findRoute(ROUTES, path)).toBeNull();
    },
  );
});

describe('the routes', () => {
  it('document themselves: each parameter says what it does and gives an example that it accepts', () => {
    const parameters = ROUTES.flatMap((route) => route.parameters).filter(({ name }) => name !== 'cursor');
    for (const { name, schema: late, example } of parameters) {
      const schema = late();
      expect(schema.description, name).toMatch(/\.$/);
      expect(schema.safeParse(example).success, `${name}=${example}`).toBe(true);
    }
  });

  it('name no parameter twice', () => {
    for (const { path, parameters } of ROUTES) {
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size, path).toBe(names.length);
    }
  });
});
