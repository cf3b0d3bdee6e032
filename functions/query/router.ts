import type { Route } from './route.ts';

export interface FoundRoute {
  readonly route: Route;
  readonly segments: Readonly<Record<string, string>>;
}

/** The route that a path belongs to. Paths are compared to the letter, apart from what stands for a name in braces. */
export function findRoute(routes: readonly Route[], path: string): FoundRoute | null {
  for (const route of routes) {
    const segments = segmentsOf(route.path, path);
    if (segments !== null) return { route, segments };
  }
  return null;
}

function segmentsOf(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const names = pattern.split('/');
  const values = path.split('/');
  if (names.length !== values.length) return null;
  const found: Record<string, string> = {};
  for (const [at, name] of names.entries()) {
    const value = values[at] ?? '';
    const variable = /^\{(\w+)\}$/.exec(name)?.[1];
    if (variable !== undefined && value !== '') found[variable] = value;
    else if (name !== value) return null;
  }
  return found;
}
