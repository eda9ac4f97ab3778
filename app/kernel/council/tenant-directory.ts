import { type CouncilProfile, canonicalHost, inCompassOrder } from "./council-profile";

/** Where a visitor with an old address is sent: another path on the same host, or another host with the path kept. */
export type TenantRedirect = { readonly host: string | null; readonly path: string };

/** Finds councils by what stands in an address. Hosts and paths are compared without regard to case. */
export type TenantDirectory = {
  /** All councils in compass order. */
  readonly all: readonly CouncilProfile[];
  byId(id: string): CouncilProfile | null;
  /** By the segment it has now on the shared host. */
  byPath(segment: string): CouncilProfile | null;
  /** By a segment it had before, or another way to spell it. */
  byFormerPath(segment: string): CouncilProfile | null;
  /** By one of its hosts; a port is ignored. */
  byHost(host: string): CouncilProfile | null;
  byFormerHost(host: string): CouncilProfile | null;
  /** Where an old address leads now, or null when the address is not an old one. `path` is as in the request, undecoded. */
  redirect(address: { host: string; path: string }): TenantRedirect | null;
};

export function tenantDirectory(profiles: readonly CouncilProfile[]): TenantDirectory {
  const all = inCompassOrder(profiles);
  const index = (keys: (profile: CouncilProfile) => readonly string[]) =>
    new Map(all.flatMap((profile) => keys(profile).map((key) => [plain(key), profile] as const)));

  const ids = index(({ id }) => [id]);
  const paths = index(({ path }) => [path]);
  const formerPaths = index((profile) =>
    [profile.id, ...profile.formerPaths].filter((one) => one !== profile.path),
  );
  const hosts = index((profile) => profile.hosts);
  const formerHosts = index((profile) => profile.formerHosts);

  const byHost = (host: string) => hosts.get(withoutPort(host)) ?? null;
  const byFormerHost = (host: string) => formerHosts.get(withoutPort(host)) ?? null;
  const byFormerPath = (segment: string) => formerPaths.get(plain(decoded(segment))) ?? null;

  return {
    all,
    byId: (id) => ids.get(id) ?? null,
    byPath: (segment) => paths.get(plain(segment)) ?? null,
    byFormerPath,
    byHost,
    byFormerHost,
    redirect({ host, path }) {
      const moved = byFormerHost(host);
      if (moved) return { host: canonicalHost(moved), path };
      if (byHost(host)) return null;
      const [, english = "", segment = "", rest = ""] = /^(\/en(?=\/))?\/([^/?#]+)(.*)$/s.exec(path) ?? [];
      const council = byFormerPath(segment);
      return council ? { host: null, path: `${english}/${council.path}${rest}` } : null;
    },
  };
}

const plain = (text: string) => text.normalize("NFC").toLowerCase();

const withoutPort = (host: string) => plain(host).replace(/:\d+$/, "");

/** A segment whose percent-encoding is broken names no council. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
