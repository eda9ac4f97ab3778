import type { ServerBuild } from "@remix-run/node";
import type { Takes } from "~/platform/http/takes";
import { branchFinder } from "../remix-routes";

const nothing: Takes = { forms: [] };

/** What the route at an address takes; an address that ends in `.data` stands for the page without. */
export function takesOf(build: ServerBuild): (path: string) => Takes {
  const branchOf = branchFinder(build);
  return (path) => {
    const page = path.replace(/^\/_root\.data$/, "/").replace(/\.data$/, "");
    const leaf = branchOf(page)?.at(-1);
    const module = leaf === undefined ? undefined : build.routes[leaf]?.module;
    return (module as { takes?: Takes } | undefined)?.takes ?? nothing;
  };
}
