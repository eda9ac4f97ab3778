import { type CouncilProfile, municipalityCodes } from "~/kernel/council/council-profile";
import { municipalityByCode } from "~/kernel/municipality";

/**
 * Segments that the platform itself uses at the top of the shared host or of a council's own host.
 * No council may be called by one of them.
 */
export const reservedSegments: ReadonlySet<string> = new Set([
  ...[
    "sv",
    "en",
    "region",
    "drift",
    "konto",
    "logga-in",
    "logga-ut",
    "svar",
    "inbjudan",
    "lank",
    "utveckling",
    "dev",
  ],
  ...["assets", "fonts", "build", "public", "static", "api", "datasets", "health", "metrics", "feed", "sok"],
  ...["sitemap", "sitemap.xml", "robots", "robots.txt", "favicon.ico", "security.txt", ".well-known"],
  ...[
    "om",
    "parter",
    "handlingsplan",
    "uttalanden",
    "tillganglighet",
    "kakor",
    "personuppgifter",
    "arbetsyta",
  ],
  ...["moten", "grupper", "forslag", "nyheter", "signaler", "uppfoljning", "ar", "kontrollera", "karta"],
]);

/** Something two councils both claim, or one claims that isn't free. `council` is the folder to mend. */
export type TenantConflict = { readonly council: string; readonly field: string; readonly sentence: string };

/**
 * The rules between councils and with what lies outside them: municipalities are known ones, hosts, paths,
 * names and quarters are unique, no path is reserved, and a municipality is a member of one council only
 * (it may be co-opted in another).
 */
export function tenantConflicts(profiles: readonly CouncilProfile[]): TenantConflict[] {
  return [...reservedPaths(profiles), ...unknownMunicipalities(profiles), ...claims(profiles)];
}

function reservedPaths(profiles: readonly CouncilProfile[]): TenantConflict[] {
  return profiles.flatMap((profile) =>
    pathsOf(profile)
      .filter(({ path }) => reservedSegments.has(path))
      .map(({ field, path }) => ({
        council: profile.id,
        field,
        sentence: `"${path}" is an address of the platform`,
      })),
  );
}

function unknownMunicipalities(profiles: readonly CouncilProfile[]): TenantConflict[] {
  return profiles.flatMap((profile) =>
    profile.municipalities
      .filter(({ code }) => municipalityByCode(code) === null)
      .map(({ code }) => ({
        council: profile.id,
        field: "municipalities",
        sentence: `"${code}" is not in prisma/seed/reference/municipalities.json`,
      })),
  );
}

/** The second to claim the same thing is told who was first, in order of id. */
function claims(profiles: readonly CouncilProfile[]): TenantConflict[] {
  const conflicts: TenantConflict[] = [];
  const claimed = new Map<string, string>();
  for (const profile of [...profiles].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = new Set<string>();
    for (const [field, what, value] of claimsOf(profile)) {
      const key = `${what} ${value.normalize("NFC").toLowerCase()}`;
      const holder = claimed.get(key);
      if (holder !== undefined && holder !== profile.id) {
        conflicts.push({
          council: profile.id,
          field,
          sentence: `the ${what} "${value}" belongs to ${holder}`,
        });
      } else if (own.has(key)) {
        conflicts.push({ council: profile.id, field, sentence: `the ${what} "${value}" stands there twice` });
      } else {
        own.add(key);
        claimed.set(key, profile.id);
      }
    }
  }
  return conflicts;
}

type Claim = readonly [field: string, what: string, value: string];

const claim =
  (field: string, what: string) =>
  (value: string): Claim => [field, what, value];

function claimsOf(profile: CouncilProfile): Claim[] {
  const present = profile.names.filter(({ to }) => to === null).map(({ name }) => name.sv);
  return [
    ...pathsOf(profile).map(({ field, path }) => claim(field, "path")(path)),
    ...profile.hosts.map(claim("hosts", "host")),
    ...profile.formerHosts.map(claim("formerHosts", "host")),
    ...present.map(claim("names", "name")),
    ...municipalityCodes(profile, "member").map(claim("municipalities", "member municipality")),
    ...profile.strategies.map(({ id }) => id).map(claim("strategies", "strategy id")),
    ...(profile.quarter === "none" ? [] : [claim("quarter", "quarter")(profile.quarter)]),
  ];
}

/** The id always leads to the council, also when its path is another. */
function pathsOf({ id, path, formerPaths }: CouncilProfile): { field: string; path: string }[] {
  const former = formerPaths.filter((one) => one !== id).map((one) => ({ field: "formerPaths", path: one }));
  return [{ field: "path", path }, ...(path === id ? [] : [{ field: "id", path: id }]), ...former];
}
