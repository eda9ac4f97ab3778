import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import type { OverviewCouncil, RegionalOverview } from "~/domain/overview/regional-overview";
import type { Language } from "~/kernel/language";
import { daysBetween, type LocalDate, yearOf } from "~/kernel/local-date";
import { perspectives } from "~/kernel/perspective";
import { formatDayShort } from "~/platform/i18n/dates";
import { Meter } from "~/ui/chart/meter";
import { Freshness } from "~/ui/status/freshness";
import { Tally } from "~/ui/status/tally";

/** A row of the comparison: one cell per council. */
export interface ComparisonRow {
  key: string;
  heading: ReactNode;
  total?: boolean;
  cell: (council: OverviewCouncil) => ReactNode;
}

type Words = { overview: TFunction<"overview">; parties: TFunction<"parties">; language: Language };

/** Seats per perspective as squares, then the number of parties. */
export function partyRows(overview: RegionalOverview, { overview: t, parties }: Words): ComparisonRow[] {
  const present = perspectives.filter((perspective) =>
    overview.councils.some(({ composition }) => {
      const count = composition?.byPerspective[perspective];
      return count !== undefined && count.held + count.vacant > 0;
    }),
  );
  return [
    ...present.map(
      (perspective): ComparisonRow => ({
        key: perspective,
        heading: parties(`perspective.${perspective}`),
        cell: ({ composition }) => {
          const { held = 0, vacant = 0 } = composition?.byPerspective[perspective] ?? {};
          return (
            <Tally
              count={held}
              marks={[...Array<"seat">(held).fill("seat"), ...Array<"vacant">(vacant).fill("vacant")]}
              note={vacant > 0 ? t("table.vacant", { count: vacant }) : undefined}
            />
          );
        },
      }),
    ),
    {
      key: "sum",
      heading: t("table.sum"),
      total: true,
      cell: ({ composition }) => composition?.parties ?? t("table.noData"),
    },
    {
      key: "co-opted",
      heading: t("table.coOpted"),
      cell: ({ composition }) => composition?.coOpted ?? t("table.noData"),
    },
  ];
}

/** How many of the open measures have been confirmed within the council's interval, and the oldest word. */
export function freshnessRows(day: LocalDate, { overview: t, language }: Words): ComparisonRow[] {
  const followed = ({ plan }: OverviewCouncil) => (plan?.standing === "in-force" ? plan : null);
  return [
    {
      key: "fresh",
      heading: t("table.fresh"),
      cell: (council) => {
        const plan = followed(council);
        if (!plan) return <span className="muted">{t("table.none")}</span>;
        if (plan.open === 0) return t("table.allDone");
        return (
          <>
            <Meter value={plan.fresh} max={plan.open}>
              {t("table.of", { fresh: plan.fresh, open: plan.open })}
            </Meter>
            {plan.freshOnBehalf > 0 && (
              <p className="xs muted">{t("table.ofConvenor", { count: plan.freshOnBehalf })}</p>
            )}
          </>
        );
      },
    },
    {
      key: "interval",
      heading: t("table.interval"),
      cell: ({ freshnessDays }) => t("table.days", { days: freshnessDays }),
    },
    {
      key: "oldest",
      heading: t("table.oldest"),
      cell: (council) => {
        const plan = followed(council);
        if (!plan?.oldest) return <span className="muted">{t(plan ? "table.noData" : "table.none")}</span>;
        const stale = daysBetween(plan.oldest, day) > council.freshnessDays;
        return <Freshness stale={stale}>{formatDayShort(plan.oldest, language, day)}</Freshness>;
      },
    },
  ];
}

/** Published statements of the day's year. */
export function statementRows(day: LocalDate, { overview: t }: Words): ComparisonRow[] {
  return [
    {
      key: "published",
      heading: t("table.published", { year: yearOf(day) }),
      cell: ({ statements }) => statements.published,
    },
    { key: "dissent", heading: t("table.dissent"), cell: ({ statements }) => statements.withDissent },
    {
      key: "reservation",
      heading: t("table.reservation"),
      cell: ({ statements }) => statements.withReservation,
    },
    {
      key: "withdrawal",
      heading: t("table.withdrawal"),
      cell: ({ statements }) => statements.withWithdrawal,
    },
    { key: "in-all", heading: t("table.inAll"), cell: ({ statementsInAll }) => statementsInAll },
  ];
}
