import type { TenantDirectory } from "~/domain/councils/tenant-directory";
import type { Site } from "./site";

export type Resolution =
  | {
      kind: "site";
      site: Site /** What the routes see: no language, always the council's path. */;
      internal: string;
    }
  | { kind: "redirect"; location: string };

/** Paths that are not a council's although they have one segment. */
const platformPaths = new Set(["region", "drift", "logga-in", "logga-ut", "konto", "utveckling"]);

export interface Address {
  protocol: string;
  host: string;
  /** Path with query, as requested. */
  url: string;
  sharedOrigin: string;
}

/**
 * Reads council and language off an address. Old paths and hosts of a renamed council redirect; a council's
 * own host serves its public pages, and sends the workspace and sign-in to the shared host, where the session
 * cookie lives.
 */
export function resolveSite(tenants: TenantDirectory, address: Address): Resolution {
  const { protocol, host, url, sharedOrigin } = address;
  const moved = tenants.redirect({ host, path: url });
  if (moved) {
    const origin = moved.host ? `${protocol}://${moved.host}` : "";
    return { kind: "redirect", location: `${origin}${moved.path}` };
  }
  const [, english, rest = "/"] = /^(\/en(?=\/|$|\?))?(.*)$/s.exec(url) ?? [];
  const language = english ? "en" : "sv";
  const below = rest.startsWith("/") ? rest : `/${rest}`;
  const own = tenants.byHost(host);
  const common = { language, origin: `${protocol}://${host}`, sharedOrigin } as const;
  const segment = below.split(/[/?]/)[1] ?? "";
  if (own) {
    if (segment === "arbetsyta") return { kind: "redirect", location: `${sharedOrigin}/${own.path}${below}` };
    if (platformPaths.has(segment)) return { kind: "redirect", location: `${sharedOrigin}${url}` };
    const site: Site = { ...common, council: own, base: "", ownHost: true, path: below };
    return { kind: "site", site, internal: `/${own.path}${below === "/" ? "" : below}` };
  }
  const council = platformPaths.has(segment) ? null : tenants.byPath(segment);
  if (!council) {
    return {
      kind: "site",
      site: { ...common, council: null, base: "", ownHost: false, path: below },
      internal: below,
    };
  }
  const path = below.slice(segment.length + 1) || "/";
  const site: Site = {
    ...common,
    council,
    base: `/${council.path}`,
    ownHost: false,
    path: path.startsWith("/") ? path : `/${path}`,
  };
  return { kind: "site", site, internal: below };
}
