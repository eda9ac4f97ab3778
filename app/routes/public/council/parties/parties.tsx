import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { councilOnDate } from "~/domain/parties/composition/council-on-date.server";
import { nameOn } from "~/kernel/council/council-profile";
import { openCounter } from "~/platform/access/open-counter.server";
import { readAsOf } from "~/platform/http/as-of";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { WithWritten } from "~/routes/parts/written";
import { AsOfStrip } from "~/routes/public/as-of-strip";
import { Main } from "~/ui/frame/main";
import { EmptyState } from "~/ui/text/empty-state";
import { LinkLine } from "~/ui/text/link-line";
import { PageHead, Section } from "~/ui/text/section";
import { BalanceFigure, MunicipalityFigure, SectorFigure } from "./balance-figures";
import { ChangeList } from "./change-list";
import { CoOptedList, PartyGroups } from "./party-groups";

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { platform, site } = args.context;
  const asOf = readAsOf(args.request, counter.today);
  const council = await councilOnDate(counter, asOf.day);
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  const day = formatDay(asOf.day, site.language);
  const name = site.council ? nameOn(site.council, asOf.day, site.language).name : "";
  const heading = asOf.day === asOf.today ? t("public.heading") : t("public.headingPast", { day });
  return {
    page: {
      title: heading,
      description: t("public.description", { count: council.balance.parties, council: name, day }),
    },
    asOf,
    council,
    heading,
  };
}

export const meta = pageMeta;

export default function Parties() {
  const { t } = useTranslation("parties");
  const { asOf, council, heading } = useLoaderData<typeof loader>();
  const site = useSite();
  const { composition, balance, finding, numbers, municipalities, recent, coming } = council;
  const day = formatDay(asOf.day, site.language);
  const hrefOf = (on: string) => site.href(`/parter?den=${on}`);
  const shown = [...composition.seats, ...composition.coOpted].some(
    ({ holder }) => holder && holder.representatives.length + holder.substitutes.length > 0,
  );
  const parties = t("council.parties", { count: balance.parties });
  const seats = t("council.seats", { count: balance.seats });
  const isEmpty = composition.seats.length === 0;
  return (
    <>
      <AsOfStrip asOf={asOf} path="/parter" />
      <Main>
        <PageHead
          heading={heading}
          lede={
            isEmpty
              ? undefined
              : `${t("council.partiesOnSeats", { parties, seats })} ${t(shown ? "council.somePeople" : "council.noPeople")}`
          }
        >
          {council.plan !== null && (
            <LinkLine
              links={[
                {
                  href: site.href(
                    asOf.day === asOf.today ? "/handlingsplan" : `/handlingsplan?den=${asOf.day}`,
                  ),
                  label: (
                    <WithWritten
                      sentence={t("council.planInForce", { title: council.plan })}
                      written={[council.plan]}
                    />
                  ),
                },
              ]}
            />
          )}
        </PageHead>
        {isEmpty ? (
          <Section id="parterna" heading={t("public.parties")}>
            <EmptyState heading={t(council.isBegun ? "council.emptyTitle" : "council.noneTitle")}>
              <p>{t(council.isBegun ? "council.emptyText" : "council.noneText")}</p>
            </EmptyState>
          </Section>
        ) : (
          <>
            <Section id="balans" heading={t("public.balance")} lead={t("public.balanceLead")}>
              <BalanceFigure balance={balance} finding={finding} day={asOf.day} />
            </Section>
            <Section id="parterna" heading={t("public.parties")} lead={t("public.partiesLead")}>
              <PartyGroups composition={composition} numbers={numbers} />
            </Section>
          </>
        )}
        {composition.coOpted.length > 0 && (
          <Section id="adjungerade" heading={t("public.coOpted")} lead={t("public.coOptedLead")}>
            <CoOptedList composition={composition} numbers={numbers} />
          </Section>
        )}
        {balance.held > 0 && (
          <Section id="spridning" heading={t("public.spread")}>
            <div className="stack-l">
              <SectorFigure balance={balance} />
              <MunicipalityFigure balance={balance} names={municipalities} />
            </div>
          </Section>
        )}
        {council.isBegun && (
          <Section
            id="andringar"
            heading={t("public.changes")}
            lead={t("public.changesLead", { day })}
            links={
              <LinkLine links={[{ href: site.href("/parter/over-tid"), label: t("public.overTime") }]} />
            }
          >
            <div className="stack-l">
              {recent.length > 0 ? (
                <ChangeList days={recent} tense="past" hrefOf={hrefOf} />
              ) : (
                <p className="muted">{t("public.noChanges")}</p>
              )}
              {coming.length > 0 && (
                <div className="stack-s">
                  <h3>{t("public.coming")}</h3>
                  <ChangeList days={coming} tense="coming" hrefOf={hrefOf} />
                </div>
              )}
            </div>
          </Section>
        )}
        <Section id="lank" heading={t("public.link")} noPrint>
          <LinkLine
            links={[{ href: hrefOf(asOf.day), label: t("public.permanent", { day }), icon: "link" }]}
          />
          <p className="small muted">{t("public.permanentText")}</p>
        </Section>
      </Main>
    </>
  );
}
