import type { AccountAuthority } from "~/platform/access/require-account.server";
import type { Platform } from "~/platform/http/platform";
import { placesOf } from "../places.server";

/** Names of the installation that anyone knows: the councils and their associations, the host, Samsyn itself. */
export function namesOfPlatform({ tenants, settings }: Platform): string[] {
  const councils = tenants.all.flatMap(({ names, aliases, association, path }) => [
    path,
    association.name,
    association.shortName ?? "",
    ...aliases,
    ...names.flatMap(({ name, shortName }) => [name.sv, name.en, shortName.sv, shortName.en]),
  ]);
  return ["Samsyn", new URL(settings.origin).hostname, ...councils];
}

/** The same with a person's own: name, address, and the parties that they speak for. */
export async function namesAtHand({ platform, signedIn }: AccountAuthority): Promise<string[]> {
  const { name, email } = signedIn.account;
  const places = await placesOf(platform, signedIn);
  return [name, email, ...places.flatMap(({ party }) => party ?? []), ...namesOfPlatform(platform)];
}
