import type { CouncilProfile } from "~/kernel/council/council-profile";
import type { TenantDirectory } from "~/kernel/council/tenant-directory";
import { meantPath, plainPath } from "./plain-path";
import { isPublicAddress, plainAddress } from "./public-address";
import { hrefAsAsked, mandateNamedIn, type Site } from "./site";

export type Resolution =
  | {
      kind: "site";
      site: Site /** What the routes see: no language, always the council's path. */;
      internal: string;
    }
  | { kind: "redirect"; location: string };

/** Paths that are not a council's although they have one segment. */
const platformPaths = new Set(["region", "drift", "logga-in", "logga-ut", "konto", "svar", "utveckling"]);

export interface Address {
  /** Scheme and host that the visitor used. */
  origin: string;
  /** Path with query, as requested. */
  url: string;
  sharedOrigin: string;
  /** False for a form that is sent, whose query is its own. */
  isRead?: boolean;
}

/** What a path says, with old hosts and paths of a renamed council led to the present ones. */
interface Place {
  host: string;
  language: Site["language"];
  council: CouncilProfile | null;
  ownHost: boolean;
  /** Below language and council. */
  path: string;
}

function placeOf(tenants: TenantDirectory, host: string, asked: string): Place {
  const moved = tenants.redirect({ host, path: asked });
  const at = moved?.host ?? host;
  const [, english, rest = ""] = /^(\/en(?=\/|$))?(.*)$/s.exec(moved?.path ?? asked) ?? [];
  const language = english ? "en" : "sv";
  const below = rest || "/";
  const own = tenants.byHost(at);
  if (own) return { host: at, language, council: own, ownHost: true, path: below };
  const segment = below.split("/")[1] ?? "";
  const council = platformPaths.has(segment) ? null : tenants.byPath(segment);
  const path = council ? below.slice(segment.length + 1) || "/" : below;
  return { host: at, language, council, ownHost: false, path };
}

/** What was asked for, from its path on: a proxy may write it with scheme and host. */
function fromPath(url: string): string {
  if (url.startsWith("/") || !URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/**
 * Reads council and language off an address. Every other way to write an address leads to its plain one, at once: other
 * spellings, old paths and hosts of a renamed council, parameters that a public page does not know. A council's own host
 * serves its public pages, and sends the workspace and sign-in to the shared host, where the session cookie lives.
 */
export function resolveSite(tenants: TenantDirectory, address: Address): Resolution {
  const { origin, url, sharedOrigin, isRead = true } = address;
  const { protocol, host: visited } = new URL(origin);
  const asked = fromPath(url);
  const [, written = "", query = ""] = /^([^?#]*)(\?[^#]*)?/.exec(asked) ?? [];
  const plain = plainPath(written);
  const meant = placeOf(tenants, visited, meantPath(plain));
  const isOpen = isPublicAddress(meant.path, meant.council !== null);
  const place = isOpen ? meant : placeOf(tenants, visited, plain);
  const { host, language, council, ownHost } = place;
  const path = isOpen && isRead ? plainAddress(place.path + query, council !== null) : place.path + query;
  const base = council && !ownHost ? `/${council.path}` : "";
  const named = mandateNamedIn(path);
  const site: Site = {
    ...{ council, language, base, ownHost, path, sharedOrigin },
    origin: `${protocol}//${host}`,
    ...(named ? { speaksFor: named } : {}),
  };
  const segment = place.path.split("/")[1] ?? "";
  const location = hrefAsAsked(site, path);
  if (council && ownHost && segment === "arbetsyta")
    return { kind: "redirect", location: `${sharedOrigin}/${council.path}${path}` };
  if (ownHost && platformPaths.has(segment)) return { kind: "redirect", location: sharedOrigin + location };
  if (host !== visited) return { kind: "redirect", location: site.origin + location };
  if (location !== asked) return { kind: "redirect", location };
  const internal = council ? hrefAsAsked({ ...site, language: "sv", base: `/${council.path}` }, path) : path;
  return { kind: "site", site, internal };
}
