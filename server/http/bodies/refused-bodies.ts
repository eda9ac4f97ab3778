import type { ActionFunction, ServerBuild } from "@remix-run/node";

type Route = NonNullable<ServerBuild["routes"][string]>;

/** The build with actions that don't run when the body of the request was refused; the error page says why in words. */
export function withRefusedBodies(build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => [id, route && guarded(route)]),
  );
  return { ...build, routes };
}

function guarded(route: Route): Route {
  const { action } = route.module;
  if (!action) return route;
  const onlyIfRead: ActionFunction = (args) => {
    const { sent } = args.context;
    if (sent?.ok === false) throw new Response(null, { status: sent.status });
    return action(args);
  };
  return { ...route, module: { ...route.module, action: onlyIfRead } };
}
