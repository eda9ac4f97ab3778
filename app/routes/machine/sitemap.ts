import type { LoaderFunctionArgs } from "@remix-run/node";
import { councilPages } from "~/domain/starts/sitemap-page.server";
import { openCounter } from "~/platform/access/open-counter.server";
import { fixedCouncilPages, fixedRegionPages } from "~/platform/http/public-address";
import { canonicalUrl, type Site } from "~/platform/http/site";

/** An address with its translations, as sitemaps write it. */
function entry(site: Site, path: string): string {
  const at = (language: "sv" | "en") => canonicalUrl({ ...site, path }, language);
  const alternates = (["sv", "en"] as const).map(
    (language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${at(language)}"/>`,
  );
  return (["sv", "en"] as const)
    .map((language) => `<url><loc>${at(language)}</loc>${alternates.join("")}</url>`)
    .join("\n");
}

/** A document of sitemaps.org: the region's has its own pages and leads to one per council. */
function xml(root: "urlset" | "sitemapindex", lines: readonly string[]): Response {
  const namespaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${namespaces}>\n${lines.join("\n")}\n</${root}>\n`;
  return new Response(body, {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { platform, site } = args.context;
  if (site.council) {
    const pages = [...fixedCouncilPages, ...(await councilPages(counter))];
    return xml(
      "urlset",
      pages.map((path) => entry(site, path)),
    );
  }
  if (site.path.startsWith("/sitemap-region")) {
    return xml(
      "urlset",
      fixedRegionPages.map((path) => entry(site, path)),
    );
  }
  const maps = ["/sitemap-region.xml", ...platform.tenants.all.map(({ path }) => `/${path}/sitemap.xml`)];
  return xml(
    "sitemapindex",
    maps.map((path) => `<sitemap><loc>${site.sharedOrigin}${path}</loc></sitemap>`),
  );
}
