import { todayOf } from "~/kernel/clock";
import { nameOn } from "~/kernel/council/council-profile";
import type { Platform } from "~/platform/http/platform";

/** Names of the councils by id, in compass order. */
export function councilNames(platform: Platform, language: "sv" | "en"): Record<string, string> {
  const today = todayOf(platform.clock);
  return Object.fromEntries(
    platform.tenants.all.map((profile) => [profile.id, nameOn(profile, today, language).name]),
  );
}
