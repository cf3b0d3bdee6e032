// Scope: which route a request takes, as an HTTP API decides it.
import { describe, expect, it } from 'vitest';
import { matchRoute } from '../../../local/gateway/routes.ts';

const routes = ['$default', 'GET /articles', 'GET /articles/{id}', 'ANY /files/{path+}'];

describe('a request takes', () => {
  it.each([
    ['the exact route', 'GET', '/articles', 'GET /articles', {}],
    ['the route with a parameter', 'GET', '/articles/0f3a', 'GET /articles/{id}', { id: '0f3a' }],
    ['the greedy route', 'PUT', '/files/a/b', 'ANY /files/{path+}', { path: 'a/b' }],
    ['the catch-all for another path', 'GET', '/', '$default', {}],
    ['the catch-all for another method', 'POST', '/articles', '$default', {}],
    ['the catch-all for a path that is too long', 'GET', '/articles/0f3a/text', '$default', {}],
    ['the catch-all for an empty greedy part', 'GET', '/files/', '$default', {}],
  ])('%s', (_, method, path, routeKey, pathParameters) => {
    expect(matchRoute(routes, method, path)).toEqual({ routeKey, pathParameters });
  });

  it('none where there is no catch-all', () => {
    expect(matchRoute(['GET /articles'], 'GET', '/')).toBeUndefined();
  });
});
