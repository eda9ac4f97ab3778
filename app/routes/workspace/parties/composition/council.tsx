import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { councilOnDate } from "~/domain/parties/composition/council-on-date.server";
import { mayEditParties } from "~/domain/parties/party-policy";
import { personOf } from "~/platform/access/authority";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { readAsOf } from "~/platform/http/as-of";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import {
  BalanceFigure,
  MunicipalityFigure,
  SectorFigure,
} from "~/routes/public/council/parties/balance-figures";
import { ChangeList } from "~/routes/public/council/parties/change-list";
import { DoneNote, readDone } from "~/routes/workspace/parties/done-note";
import { CoOptedTable, SeatTable } from "~/routes/workspace/parties/seats/seat-table";
import { ExportForm } from "~/routes/workspace/parties/sheet/export-form";
import { Main } from "~/ui/frame/main";
import { EmptyState } from "~/ui/text/empty-state";
import { LinkLine } from "~/ui/text/link-line";
import { PageHead, Section } from "~/ui/text/section";
import { CouncilActs } from "./council-acts";
import { WorkAsOf } from "./work-as-of";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "party:read");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  const asOf = readAsOf(args.request, authority.today);
  return {
    page: { title: t("work.title"), hidden: true },
    asOf,
    council: await councilOnDate(authority, asOf.day),
    may: mayEditParties(personOf(authority)),
    mayExport: authority.holds("party:export"),
    mayOpenPeople: authority.holds("person:read"),
    done: readDone(args.request),
  };
}

export const meta = pageMeta;

export default function Council() {
  const { asOf, council, may, mayExport, mayOpenPeople, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  const { composition, balance, finding, municipalities, recent, coming, isBegun } = council;
  const hrefOf = (on: string) => workspaceHref(`/parter?den=${on}`);
  const lede = t("council.partiesOnSeats", {
    parties: t("council.parties", { count: balance.parties }),
    seats: t("council.seats", { count: balance.seats }),
  });
  return (
    <>
      <WorkAsOf asOf={asOf} />
      <Main width="wide">
        <PageHead heading={t("council.title")} lede={isBegun ? lede : undefined}>
          <DoneNote done={done} />
          <CouncilActs may={may} day={asOf.day} today={asOf.today} plan={council.plan} />
        </PageHead>
        {composition.seats.length > 0 ? (
          <>
            <Section id="balans" heading={t("public.balance")}>
              <div className="stack-l">
                <BalanceFigure balance={balance} finding={finding} day={asOf.day} />
                {balance.held > 0 && (
                  <>
                    <SectorFigure balance={balance} />
                    <MunicipalityFigure balance={balance} names={municipalities} />
                  </>
                )}
              </div>
            </Section>
            <Section id="platser" heading={t("work.seats")} lead={t("work.seatsLead")} full>
              <SeatTable composition={composition} mayEdit={may.may} mayOpenPeople={mayOpenPeople} />
            </Section>
          </>
        ) : (
          <EmptyState level={2} heading={t(isBegun ? "council.emptyTitle" : "work.emptyTitle")}>
            <p>{t(isBegun ? "council.emptyText" : "work.emptyText")}</p>
          </EmptyState>
        )}
        {composition.coOpted.length > 0 && (
          <Section id="adjungerade" heading={t("work.coOpted")} lead={t("public.coOptedLead")} full>
            <CoOptedTable composition={composition} mayEdit={may.may} mayOpenPeople={mayOpenPeople} />
          </Section>
        )}
        {isBegun && (
          <Section
            id="andringar"
            heading={t("work.recent")}
            links={
              <LinkLine links={[{ href: workspaceHref("/parter/andringar"), label: t("work.changes") }]} />
            }
          >
            <div className="stack-l">
              {coming.length > 0 && (
                <div className="stack-s">
                  <h3>{t("public.coming")}</h3>
                  <ChangeList days={coming} tense="coming" hrefOf={hrefOf} />
                </div>
              )}
              {recent.length > 0 ? (
                <div className="stack-s">
                  {coming.length > 0 && <h3>{t("public.past")}</h3>}
                  <ChangeList days={recent} tense="past" hrefOf={hrefOf} />
                </div>
              ) : (
                <p className="muted">{t("public.noChanges")}</p>
              )}
            </div>
          </Section>
        )}
        {mayExport && isBegun && (
          <Section id="ladda-ner" heading={t("work.export")} lead={t("work.exportLead")} noPrint>
            <ExportForm />
          </Section>
        )}
      </Main>
    </>
  );
}
