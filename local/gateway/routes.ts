export interface RouteMatch {
  readonly routeKey: string;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** Finds the route of a request as an HTTP API does: the most specific path, then the catch-all. */
export function matchRoute(routeKeys: readonly string[], method: string, path: string): RouteMatch | undefined {
  const matches = routeKeys.flatMap((routeKey) => {
    const pathParameters = parametersOf(routeKey, method, path);
    return pathParameters === undefined ? [] : [{ routeKey, pathParameters }];
  });
  return matches.toSorted((a, b) => looseness(a.routeKey) - looseness(b.routeKey))[0];
}

function parametersOf(routeKey: string, method: string, path: string): Readonly<Record<string, string>> | undefined {
  if (routeKey === '$default') return {};
  const [allowed, template = ''] = routeKey.split(' ');
  if (allowed !== 'ANY' && allowed !== method) return undefined;
  const asked = path.split('/');
  const parameters: Record<string, string> = {};
  for (const [index, part] of template.split('/').entries()) {
    const name = /^\{(?<name>\w+)(?<rest>\+?)\}$/.exec(part)?.groups;
    if (name?.rest === '+') {
      const rest = asked.slice(index).join('/');
      return rest === '' ? undefined : { ...parameters, [name.name ?? '']: rest };
    }
    const value = asked[index];
    if (value === undefined || (name === undefined && value !== part)) return undefined;
    if (name !== undefined) parameters[name.name ?? ''] = value;
  }
  return asked.length === template.split('/').length ? parameters : undefined;
}

function looseness(routeKey: string): number {
  if (routeKey === '$default') return 3;
  if (routeKey.includes('+}')) return 2;
  return routeKey.includes('{') ? 1 : 0;
}
