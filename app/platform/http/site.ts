import type { ToCouncil, ToPublic, ToShared, ToWorkspace } from "~/kernel/address/address";
import type { CouncilProfile } from "~/kernel/council/council-profile";
import { isId } from "~/kernel/ids";
import type { Language } from "~/kernel/language";
import { plainAddress } from "./public-address";

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
  /** The mandate by whose party a page of the workspace is shown, where the address or the form names one. */
  speaksFor?: string;
}

/** Puts a page's path after what stands before it: the start "/" adds nothing but its query. */
function under(before: string, path: string): string {
  const start = path === "/" || path.startsWith("/?");
  return before && start ? `${before}${path.slice(1)}` : `${before}${path}`;
}

/** A link to a page of this council (or of the region, where the site has no council), in the site's language. */
export function href<const Path extends string>(
  site: Site,
  path: ToPublic<Path>,
  language: Language = site.language,
): string {
  return hrefAsAsked(site, path, language);
}

/** As `href`, to a path that a request or a council's text names, and of which only they know whether it is a page. */
export function hrefAsAsked(site: Site, path: string, language: Language = site.language): string {
  const prefix = language === "en" ? "/en" : "";
  return under(`${prefix}${site.base}`, path);
}

/**
 * A link into the workspace, which is in the language of the account and on the shared host. On a page that was asked
 * for by a party, it leads to pages of the same party.
 */
export function workspaceHref<const Path extends string>(site: Site, path: ToWorkspace<Path>): string {
  return workspaceHrefAsAsked(site, path);
}

/** As `workspaceHref`, to a path put together by somebody who has held its parts to the table of routes. */
export function workspaceHrefAsAsked(site: Site, path: string): string {
  const shared = site.ownHost ? site.sharedOrigin : "";
  return under(`${shared}/${site.council?.path ?? ""}/arbetsyta`, withMandate(path, site.speaksFor));
}

/** Whether a path is that of a page behind the sign-in. */
export function isBehindSignIn(path: string): boolean {
  return /^\/(arbetsyta|region|drift|konto)([/?]|$)/.test(path);
}

/** The same path for the party of a mandate. */
export function withMandate(path: string, representationId: string | undefined): string {
  if (!representationId) return path;
  const [page = "", place] = path.split("#");
  const asked = `${page}${page.includes("?") ? "&" : "?"}for=${representationId}`;
  return place === undefined ? asked : `${asked}#${place}`;
}

/** The mandate that an address of the workspace names. */
export function mandateNamedIn(path: string): string | undefined {
  const [page = "", query = ""] = path.split("?");
  if (!/^\/arbetsyta(\/|$)/.test(page)) return undefined;
  const named = new URLSearchParams(query).get("for") ?? "";
  return isId(named) ? named : undefined;
}

/** A link to another council's page on the shared host. */
export function councilHref<const Path extends string>(
  site: Site,
  council: { path: string },
  path: ToCouncil<Path>,
): string {
  const prefix = site.language === "en" ? "/en" : "";
  const shared = site.ownHost ? site.sharedOrigin : "";
  return under(`${shared}${prefix}/${council.path}`, path);
}

/** A link to a page of the whole region, on the shared host. */
export function regionHref<const Path extends string>(site: Site, path: ToShared<Path>): string {
  const prefix = site.language === "en" ? "/en" : "";
  const shared = site.ownHost ? site.sharedOrigin : "";
  return under(`${shared}${prefix}`, path);
}

/** The page's address on the shared host, with the parameters that public pages know: for sharing and citing. */
export function sharedUrl(site: Site, language: Language = site.language): string {
  const prefix = language === "en" ? "/en" : "";
  const council = site.council ? `/${site.council.path}` : "";
  const path = plainAddress(site.path, site.council !== null);
  return prefix || council
    ? under(`${site.sharedOrigin}${prefix}${council}`, path)
    : `${site.sharedOrigin}${path}`;
}

/** The address that search engines shall keep: as `sharedUrl`, without the day or the view that was chosen. */
export function canonicalUrl(site: Site, language: Language = site.language): string {
  return sharedUrl({ ...site, path: site.path.split("?", 1)[0] ?? "/" }, language);
}
