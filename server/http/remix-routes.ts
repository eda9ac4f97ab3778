import { createRequestHandler, type GetLoadContextFunction, type RequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { LRUCache } from "lru-cache";

type RouteObject = Parameters<typeof matchRoutes>[0][number];

/** Ids of the routes from the root to the one that answers the address, or null when none does. */
export type Branch = readonly string[] | null;

/** The route table as the router's matcher reads it. */
function routeTree({ routes }: ServerBuild, parent?: string): RouteObject[] {
  return Object.values(routes)
    .filter((route) => route !== undefined && route.parentId === parent)
    .map(({ id, path, index, caseSensitive }) => {
      if (index) return { id, path, index, caseSensitive };
      return { id, path, caseSensitive, children: routeTree({ routes } as ServerBuild, id) };
    });
}

/** Finds the branch of an address. Addresses already asked for are remembered, a bounded number of them. */
export function branchFinder(build: ServerBuild): (address: string) => Branch {
  const tree = routeTree(build);
  const known = new LRUCache<string, { branch: Branch }>({ max: 2_000 });
  return (address) => {
    const kept = known.get(address);
    if (kept) return kept.branch;
    const branch = matchRoutes(tree, address)?.map(({ route }) => route.id ?? "") ?? null;
    known.set(address, { branch });
    return branch;
  };
}

/** The build with one branch of its routes. */
export function narrowedTo(build: ServerBuild, branch: readonly string[]): ServerBuild {
  const only = <T>(table: Record<string, T>) =>
    Object.fromEntries(branch.flatMap((id) => (id in table ? [[id, table[id] as T]] : [])));
  return {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  };
}

/**
 * Remix with one handler per route. Remix matches an address against the whole table four times in a request and
 * builds the table anew to render it; with a handler that knows one branch, that costs next to nothing
 * (bench/README.md).
 */
export function remixRoutes(
  build: ServerBuild,
  mode: string,
  getLoadContext: GetLoadContextFunction,
): RequestHandler {
  const branchOf = branchFinder(build);
  const handlers = new Map<string, RequestHandler>();
  const whole = createRequestHandler({ build, mode, getLoadContext });
  return (request, response, next) => {
    const branch = branchOf(request.path);
    const leaf = branch?.at(-1);
    if (!branch || !leaf) return whole(request, response, next);
    const handler =
      handlers.get(leaf) ?? createRequestHandler({ build: narrowedTo(build, branch), mode, getLoadContext });
    handlers.set(leaf, handler);
    return handler(request, response, next);
  };
}
