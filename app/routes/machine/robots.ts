import type { LoaderFunctionArgs } from "@remix-run/node";
import { openCounter } from "~/platform/access/open-counter.server";

/**
 * What crawlers may read, per host. Days in the past are left out: they are many and say what the present pages
 * say. A council's own host points at the shared host, where the addresses are that search engines shall keep.
 */
export async function loader(args: LoaderFunctionArgs) {
  await openCounter(args);
  const { site } = args.context;
  const closed = site.ownHost
    ? ["/*?den=", "/uttalanden/kontrollera"]
    : [
        "/*?den=",
        "/*/arbetsyta",
        "/*/uttalanden/kontrollera",
        "/region",
        "/drift",
        "/konto",
        "/logga-in",
        "/svar",
      ];
  const lines = [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    `Sitemap: ${site.sharedOrigin}/sitemap.xml`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
