import type { AppLoadContext } from "@remix-run/node";
import { municipalitiesOf } from "~/domain/councils/about-page.server";
import { regionStartPage } from "~/domain/starts/region-start-page.server";
import { nameOn } from "~/kernel/council/council-profile";
import type { Authority } from "~/platform/access/authority";

/** What the region's start page says of each council. */
export async function shownCouncils({ platform, site }: AppLoadContext, counter: Authority<"counter">) {
  const { today } = counter;
  const standing = new Map((await regionStartPage(counter, today)).map((one) => [one.id, one]));
  return platform.tenants.all.map((profile) => ({
    id: profile.id,
    path: profile.path,
    quarter: profile.quarter,
    ...nameOn(profile, today, site.language),
    members: municipalitiesOf(profile, "member"),
    coOpted: municipalitiesOf(profile, "co-opted"),
    standing: standing.get(profile.id) ?? null,
  }));
}

export type ShownCouncil = Awaited<ReturnType<typeof shownCouncils>>[number];
