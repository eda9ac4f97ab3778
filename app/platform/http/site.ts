import type { CouncilProfile, Language } from "~/domain/councils/council-profile";

/** What an address says before the page: which council, which language, and how links are written here. */
export interface Site {
  council: CouncilProfile | null;
  language: Language;
  /** "/skaraborg" on the shared host, "" on the council's own host and on pages of the whole region. */
  base: string;
  /** True on a council's own host. */
  ownHost: boolean;
  /** Scheme and host that the visitor used. */
  origin: string;
  /** Scheme and host of the shared site. */
  sharedOrigin: string;
  /** The page's path below base and language, with its query: "/parter?den=2026-03-01". */
  path: string;
}

/** A link to a page of this council (or of the region, where the site has no council), in the site's language. */
export function href(site: Site, path: string, language: Language = site.language): string {
  const prefix = language === "en" ? "/en" : "";
  const address = `${prefix}${site.base}${path === "/" ? "" : path}`;
  return address === "" ? "/" : address;
}

/** A link into the workspace, which is in the language of the account and on the shared host. */
export function workspaceHref(site: Site, path: string): string {
  const shared = site.ownHost ? site.sharedOrigin : "";
  return `${shared}/${site.council?.path ?? ""}/arbetsyta${path === "/" ? "" : path}`;
}

/** A link to another council's page on the shared host. */
export function councilHref(site: Site, council: { path: string }, path: string): string {
  const prefix = site.language === "en" ? "/en" : "";
  const shared = site.ownHost ? site.sharedOrigin : "";
  return `${shared}${prefix}/${council.path}${path === "/" ? "" : path}`;
}

/** The same page under the address that search engines shall keep: the council's path on the shared host. */
export function canonicalUrl(site: Site, language: Language = site.language): string {
  const prefix = language === "en" ? "/en" : "";
  const council = site.council ? `/${site.council.path}` : "";
  const path = site.path === "/" && (prefix || council) ? "" : site.path;
  return `${site.sharedOrigin}${prefix}${council}${path}`;
}
