import type { ReactNode } from "react";
import { planStandingOn, shownDayOf } from "~/domain/plans/plan";
import type { PlanHead } from "~/domain/plans/read-plan.server";
import type { LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/parts/plans/plan-words";
import { DoneNote, type DoneWord } from "~/routes/workspace/plans/done-note";
import { planAddress } from "~/routes/workspace/plans/plan-address";
import { Main } from "~/ui/frame/main";
import { Tabs } from "~/ui/frame/tabs";
import { LinkLine } from "~/ui/text/link-line";
import { Note } from "~/ui/text/note";
import { PageHead } from "~/ui/text/section";

export type PlanTab = "measures" | "parties" | "versions" | "plans";

const paths = { measures: "", parties: "/parter", versions: "/versioner", plans: "/planer" } as const;

/** Head and tabs of an adopted plan. `chosen` is the plan in the address; null for the one followed up now. */
export function PlanFrame({
  plan,
  chosen,
  tab,
  today,
  mayClose,
  done,
  lede,
  children,
}: {
  plan: PlanHead;
  chosen: string | null;
  tab: PlanTab;
  today: LocalDate;
  mayClose: boolean;
  done: DoneWord | null;
  lede?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation("plans");
  const site = useSite();
  const query = { plan: chosen };
  const links = [
    {
      href: planAddress(site, "/export.xlsx", query),
      label: `${t("page.export")} ${t("page.xlsx")}`,
      icon: "download" as const,
      posts: true,
    },
    {
      href: planAddress(site, "/export.csv", query),
      label: t("page.csv"),
      icon: "download" as const,
      posts: true,
    },
    { href: site.href(publicPath(plan, today)), label: t("page.public") },
    ...(mayClose ? [{ href: planAddress(site, "/stang", query), label: t("page.close") }] : []),
  ];
  const tabs = (["measures", "parties", "versions", "plans"] as const).map((one) => ({
    href: planAddress(site, paths[one], one === "plans" ? {} : query),
    label: t(`tabs.${one}`),
    current: one === tab ? ("page" as const) : (false as const),
  }));
  return (
    <Main width="wide">
      <DoneNote done={done} />
      <PageHead heading={plan.title} lede={lede}>
        <Standing plan={plan} today={today} />
        <LinkLine small links={links} />
      </PageHead>
      <Tabs label={t("tabs.label")} items={tabs} />
      {children}
    </Main>
  );
}

/** The public page on a day when it shows this plan. */
function publicPath(plan: PlanHead, today: LocalDate): "/handlingsplan" | `/handlingsplan?${string}` {
  const day = shownDayOf(plan, today);
  return day === today ? "/handlingsplan" : `/handlingsplan?den=${day}`;
}

/** What the plan is today, when it is anything but in force. */
function Standing({ plan, today }: { plan: PlanHead; today: LocalDate }) {
  const { t } = useTranslation("plans");
  const days = useDays(today);
  const standing = planStandingOn(plan, today);
  if (standing === "closed" && plan.closedOn) {
    return (
      <Note>
        <p>{t("page.closed", { day: days.full(plan.closedOn) })}</p>
      </Note>
    );
  }
  if (standing === "ended" || standing === "adopted") {
    const text =
      standing === "ended" ? t("page.ended") : t("page.upcoming", { day: days.full(plan.periodFrom) });
    return (
      <Note>
        <p>{text}</p>
      </Note>
    );
  }
  return null;
}
