import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { isBuilt } from "../../bin/prepare.mjs";

let fresh = false;

/** Throws when `build/` is missing or older than its sources: a test of yesterday's program proves nothing of today's. */
export function demandFreshBuild(): void {
  fresh ||= isBuilt();
  if (!fresh) throw new Error("build/ is not of these sources. Build first: node bin/build.mjs");
}

/** The built routes, of the sources as they are. */
export function builtRoutes(): Promise<ServerBuild> {
  demandFreshBuild();
  return import(pathToFileURL(path.resolve("build/server/index.js")).href);
}
