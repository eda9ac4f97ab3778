import type { RouteConfig } from "@remix-run/route-config";
import { index, layout, route } from "@remix-run/route-config";

/**
 * The table of contents: audience → path → file. Swedish addresses, English code. Language and a council's own
 * host are read off the address before the routes (app/platform/http/resolve-site.ts).
 */
export default [
  // For machines, on the shared host and on a council's own
  route("robots.txt", "routes/machine/robots.ts"),
  route(":council/robots.txt", "routes/machine/robots.ts", { id: "council-robots" }),
  route("sitemap.xml", "routes/machine/sitemap.ts"),
  route("sitemap-region.xml", "routes/machine/sitemap.ts", { id: "region-sitemap" }),
  route(":council/sitemap.xml", "routes/machine/sitemap.ts", { id: "council-sitemap" }),
  route(".well-known/security.txt", "routes/machine/security-txt.ts"),
  route(":council/.well-known/security.txt", "routes/machine/security-txt.ts", {
    id: "council-security-txt",
  }),

  // Public: the region
  layout("routes/public/region/frame.tsx", [
    index("routes/public/region/start.tsx"),
    route("tillganglighet", "routes/public/region/accessibility.tsx"),
    route("kakor", "routes/public/cookies.tsx", { id: "region-cookies" }),
    route("personuppgifter", "routes/public/region/personal-data.tsx"),
    route("*", "routes/public/not-found.ts", { id: "region-not-found" }),
  ]),

  // Public: one council
  route(":council", "routes/public/council/frame.tsx", [
    index("routes/public/council/start.tsx"),
    route("om", "routes/public/council/about.tsx"),
    route("tillganglighet", "routes/public/council/accessibility.tsx"),
    route("kakor", "routes/public/cookies.tsx", { id: "council-cookies" }),
    route("personuppgifter", "routes/public/council/personal-data.tsx"),
    route("*", "routes/public/not-found.ts", { id: "council-not-found" }),
    route("parter", "routes/public/council/parties/parties.tsx"),
    route("parter/over-tid", "routes/public/council/parties/over-time.tsx"),
  ]),

  // Workspace: one council, signed in
  route(":council/arbetsyta", "routes/workspace/frame.tsx", [
    index("routes/workspace/start/start.tsx"),
    route("handelser", "routes/workspace/start/activity.tsx"),
  ]),
] satisfies RouteConfig;
