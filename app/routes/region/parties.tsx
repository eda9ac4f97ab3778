import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type OverviewParty, overviewParties } from "~/domain/overview/overview-parties.server";
import { address } from "~/kernel/address/address";
import { compareSwedish } from "~/kernel/text/swedish-order";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { readAsOf } from "~/platform/http/as-of";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { capitalised, numberInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { CouncilName } from "~/ui/chart/council-panels";
import { Main } from "~/ui/frame/main";
import { DataTable } from "~/ui/table/data-table";
import { PageHead } from "~/ui/text/section";
import { dayQuery } from "./day-query";
import { namedCouncils } from "./named-council";
import { RegionAsOf } from "./region-as-of";

interface SittingOrganisation {
  id: string;
  name: string;
  seats: OverviewParty[];
}

/** Each organisation once with its councils, by name. */
function byOrganisation(parties: readonly OverviewParty[]): SittingOrganisation[] {
  const found = new Map<string, SittingOrganisation>();
  for (const party of parties) {
    const one = found.get(party.organisationId) ?? { id: party.organisationId, name: party.name, seats: [] };
    one.seats.push(party);
    found.set(party.organisationId, one);
  }
  return [...found.values()].sort((a, b) => compareSwedish(a.name, b.name));
}

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "overview:read");
  const { platform, site } = args.context;
  const asOf = readAsOf(args.request, authority.today);
  const t = platform.translations.t(site.language, null, "overview");
  return {
    page: { title: t("partyPage.title"), hidden: true },
    asOf,
    councils: namedCouncils(platform.tenants.all, asOf.day, site.language),
    organisations: byOrganisation(await overviewParties(authority, asOf.day)),
  };
}

export const meta = pageMeta;

export default function Parties() {
  const { t } = useTranslation("overview");
  const { t: parties } = useTranslation("parties");
  const { asOf, councils, organisations } = useLoaderData<typeof loader>();
  const site = useSite();
  const count = organisations.length;
  const several = organisations.filter(({ seats }) => seats.length > 1);
  const words = capitalised(numberInWords(several.length, site.language));
  const query = dayQuery(asOf);
  return (
    <>
      <RegionAsOf asOf={asOf} path={address("/region/parter")} />
      <Main>
        <PageHead
          heading={count === 0 ? t("partyPage.none") : t("partyPage.finding", { count })}
          lede={count === 0 ? t("partyPage.empty") : t("partyPage.lede", { count: several.length, words })}
        />
        {count > 0 && (
          <DataTable
            caption={t("partyPage.caption")}
            captionHidden
            rowKey={({ id }) => id}
            groups={[
              { key: "several", heading: t("partyPage.several"), rows: several },
              {
                key: "one",
                heading: t("partyPage.one"),
                rows: organisations.filter(({ seats }) => seats.length === 1),
              },
            ].filter(({ rows }) => rows.length > 0)}
            columns={[
              { key: "party", heading: t("partyPage.party"), cell: ({ name }) => name },
              {
                key: "perspective",
                heading: t("partyPage.perspective"),
                cell: ({ seats }) =>
                  [
                    ...new Set(
                      seats.flatMap(({ perspectives }) =>
                        perspectives.map((one) => parties(`perspective.${one}`)),
                      ),
                    ),
                  ].join(", "),
              },
              {
                key: "councils",
                heading: t("partyPage.councils"),
                cell: ({ seats }) => (
                  <ul className="plain">
                    {councils.flatMap((council) =>
                      seats
                        .filter(({ councilId }) => councilId === council.id)
                        .map(({ coOpted }) => (
                          <li key={council.id}>
                            <CouncilName council={council.id} quarter={council.quarter}>
                              <a href={site.councilHref(council, `/parter${query}`)}>{council.name}</a>
                              {coOpted && <span className="muted"> ({t("partyPage.coOpted")})</span>}
                            </CouncilName>
                          </li>
                        )),
                    )}
                  </ul>
                ),
              },
            ]}
          />
        )}
      </Main>
    </>
  );
}
