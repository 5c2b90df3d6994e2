import type { Route } from './routes.ts';

export interface MatchedRoute {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

function compile(template: string): RegExp {
  const escaped = template.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

/** Finds the route of a request; literal paths go before those with values in them. */
export function createRouteTable(
  routes: readonly Route[],
): (method: string, path: string) => MatchedRoute | undefined {
  const values = (route: Route): number => route.template.split('{').length;
  const table = routes
    .toSorted((left, right) => values(left) - values(right))
    .map((route) => ({ route, pattern: compile(route.template) }));
  return (method, path) => {
    for (const { route, pattern } of table) {
      if (route.method !== method) continue;
      const match = pattern.exec(path);
      if (match !== null) return { route, path: { ...match.groups } };
    }
    return undefined;
  };
}
