import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayEditParties } from "~/domain/parties/party-policy";
import { seatPage } from "~/domain/parties/seats/seat-page.server";
import { isValidOn } from "~/kernel/period";
import { personOf } from "~/platform/access/authority";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { DoneNote, readDone } from "~/routes/workspace/parties/done-note";
import { PartyCrumbs } from "~/routes/workspace/parties/party-crumbs";
import { idOf } from "~/routes/workspace/parties/party-path";
import { reasonText } from "~/routes/workspace/parties/reason-text";
import { useDays } from "~/routes/workspace/parties/use-days";
import { ButtonLink } from "~/ui/form/button";
import { Main } from "~/ui/frame/main";
import { DefinitionList } from "~/ui/text/definition-list";
import { DisabledAction } from "~/ui/text/disabled-action";
import { EmptyState } from "~/ui/text/empty-state";
import { LinkLine } from "~/ui/text/link-line";
import { PageHead, Section } from "~/ui/text/section";
import { SeatHolders } from "./seat-holders";
import { seatTitle } from "./seat-title";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "party:read");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  const page = await seatPage(authority, idOf(args.params, "seat"));
  return {
    page: { title: t("seat.title", { name: seatTitle(t, page.seat) }), hidden: true },
    ...page,
    today: authority.today,
    may: mayEditParties(personOf(authority)),
    done: readDone(args.request),
  };
}

export const meta = pageMeta;

export default function SeatPage() {
  const { seat, holders, today, may, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  const days = useDays();
  const present = holders.find(({ isPresent }) => isPresent);
  const title = seatTitle(t, seat);
  const below = (rest: "/part" | "/ratta") => workspaceHref(`/parter/platser/${seat.id}${rest}`);
  const stateNow = () => {
    if (seat.validFrom > today) return t("seat.notYet", { day: days.day(seat.validFrom) });
    if (seat.validTo !== null && !isValidOn(seat, today))
      return t("seat.gone", { day: days.lastDay(seat.validTo) });
    return present ? t("seat.heldNow", { party: present.name }) : t("seat.vacantNow");
  };
  const mayPlace = seat.validTo === null || today < seat.validTo;
  return (
    <Main width="wide">
      <PartyCrumbs crumbs={[{ label: title }]} />
      <PageHead heading={t("seat.title", { name: title })} lede={stateNow()}>
        <DoneNote done={done} />
        {may.may ? (
          <div className="row">
            {mayPlace && (
              <ButtonLink href={below("/part")}>{t(present ? "seat.change" : "work.place")}</ButtonLink>
            )}
            <LinkLine links={[{ href: below("/ratta"), label: t("seat.correct"), icon: "pen" }]} />
          </div>
        ) : (
          <DisabledAction id="edit" label={t("work.edit")} why={reasonText(t, may.reason, may.detail)} />
        )}
      </PageHead>
      <Section id="facts" heading={t("seat.facts")}>
        <DefinitionList
          beside
          items={[
            { term: t("seat.perspective"), value: t(`perspective.${seat.perspective}`) },
            { term: t("seat.sector"), value: t(`sector.${seat.sector}`) },
            { term: t("seat.kind"), value: t(`seatKind.${seat.kind}`) },
            { term: t("seat.purpose"), value: seat.purpose },
            { term: t("seat.days"), value: days.span(seat.validFrom, seat.validTo, today) },
          ]}
        />
      </Section>
      <Section id="holders" heading={t("seat.holders")} lead={t("seat.holdersLead")}>
        {holders.length > 0 ? (
          <SeatHolders holders={holders} today={today} mayEdit={may.may} />
        ) : (
          <EmptyState
            heading={t("seat.noHolders")}
            action={may.may && <ButtonLink href={below("/part")}>{t("work.place")}</ButtonLink>}
          />
        )}
      </Section>
    </Main>
  );
}
