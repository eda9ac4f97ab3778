import {
  type ActionFunction,
  createRequestHandler,
  type LoaderFunction,
  type LoaderFunctionArgs,
  type ServerBuild,
} from "@remix-run/node";
import { signInAndBack } from "~/platform/access/sign-in-address";
import { narrowedTo } from "./remix-routes";

type Route = NonNullable<ServerBuild["routes"][string]>;

/**
 * The build with words for the refusals of routes that answer with something else than a page: files, and acts that go
 * on to a page. Remix sends what such a route throws as it is, a blank page. Here it becomes the error page, or where the
 * visitor has yet to sign in, the way there and back.
 */
export function withRefusalPages(build: ServerBuild, mode: string): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => [id, route && inWords(build, route, mode)]),
  );
  return { ...build, routes };
}

function inWords(build: ServerBuild, route: Route, mode: string): Route {
  const { default: page, ErrorBoundary, loader, action } = route.module;
  if (page || ErrorBoundary) return route;
  const around =
    (work: LoaderFunction): LoaderFunction & ActionFunction =>
    async (args) => {
      try {
        return await work(args);
      } catch (refusal) {
        if (refusal instanceof Response) {
          if (refusal.status < 400) throw refusal;
          const signIn = await signInAndBack(args, refusal);
          if (signIn) throw signIn;
        }
        return refusalPage(build, route, refusal, mode, args);
      }
    };
  return {
    ...route,
    module: {
      ...route.module,
      ...(loader ? { loader: around(loader as LoaderFunction) } : {}),
      ...(action ? { action: around(action as LoaderFunction) } : {}),
    } as Route["module"],
  };
}

/**
 * The page that a page's own form would be answered with, had it been refused so: posted, so that of all loaders only the
 * root's is asked, and faults are logged as any other.
 */
function refusalPage(
  build: ServerBuild,
  route: Route,
  refusal: unknown,
  mode: string,
  { request, context }: LoaderFunctionArgs,
): Promise<Response> {
  const refuse = () => {
    throw refusal;
  };
  const page = { ...route, module: { default: () => null, action: refuse } };
  const routes = { ...build.routes, [route.id]: page };
  const branch = narrowedTo({ ...build, routes }, branchTo(build, route));
  return createRequestHandler(branch, mode)(new Request(request.url, { method: "POST" }), context);
}

function branchTo(build: ServerBuild, { id, parentId }: Route): string[] {
  const parent = parentId === undefined ? undefined : build.routes[parentId];
  return [...(parent ? branchTo(build, parent) : []), id];
}
