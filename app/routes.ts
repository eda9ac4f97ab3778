import type { RouteConfig } from "@remix-run/route-config";
import { index, layout, route } from "@remix-run/route-config";

/**
 * The table of contents: audience → path → file. Swedish addresses, English code. Language and a council's own
 * host are read off the address before the routes (app/platform/http/resolve-site.ts).
 */
export default [
  // Public: the region
  layout("routes/public/region/frame.tsx", [index("routes/public/region/start.tsx")]),

  // Public: one council
  route(":council", "routes/public/council/frame.tsx", [
    index("routes/public/council/start.tsx"),
    route("parter", "routes/public/council/parties/parties.tsx"),
    route("parter/over-tid", "routes/public/council/parties/over-time.tsx"),
  ]),

  // Workspace: one council, signed in
  route(":council/arbetsyta", "routes/workspace/frame.tsx", [
    index("routes/workspace/start/start.tsx"),
    route("handelser", "routes/workspace/start/activity.tsx"),
  ]),
] satisfies RouteConfig;
