import type { AreaView } from "~/domain/plans/plan-view";
import type { StatementsByArea, StatementsOnArea } from "~/domain/traces/statements-on-areas.server";
import type { LocalDate } from "~/kernel/local-date";
import { numberInAddress } from "~/kernel/numbering";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useAreaFreshness, writeCounts } from "~/routes/parts/plans/plan-words";
import { AreaStatements } from "~/routes/parts/traces/area-statements";
import { useWrittenLang, Written } from "~/routes/parts/written";
import { Freshness } from "~/ui/status/freshness";
import { StatusTag } from "~/ui/status/status-tag";
import { UnitRow } from "~/ui/status/unit-row";
import { Entry, EntryList } from "~/ui/text/entry";

/** The areas of a plan: goals, what they belong to, how their measures go and how fresh that is. */
export function AreaEntries({
  areas,
  statements,
  day,
  hrefOf,
}: {
  areas: readonly AreaView[];
  /** Published ones. */
  statements: StatementsByArea;
  day: LocalDate;
  hrefOf: (area: AreaView) => string;
}) {
  return (
    <EntryList ordered>
      {areas.map((area) => (
        <Entry
          key={area.id}
          mark={area.number}
          markHidden
          heading={<Written>{area.title}</Written>}
          href={hrefOf(area)}
          side={<AreaState area={area} />}
        >
          <AreaText area={area} statements={statements[area.lineageId]} day={day} />
        </Entry>
      ))}
    </EntryList>
  );
}

function AreaState({ area }: { area: AreaView }) {
  const { t } = useTranslation("plans");
  const { finding, measures } = area;
  if (finding.total === 0) return <p className="xs muted">{t("public.areaEmpty")}</p>;
  const counts = writeCounts(t, finding.counts);
  return (
    <>
      <StatusTag status={finding.state} tag>
        {t(`areaState.${finding.state}`)}
      </StatusTag>
      <UnitRow units={measures.map(({ state }) => state)} text={counts} hidden />
      <p className="xs muted">{counts}</p>
    </>
  );
}

function AreaText({
  area,
  statements,
  day,
}: {
  area: AreaView;
  statements: StatementsOnArea | undefined;
  day: LocalDate;
}) {
  const { href } = useSite();
  const { t } = useTranslation("plans");
  const freshness = useAreaFreshness(day);
  const lang = useWrittenLang();
  const links = [...area.strategies, ...area.categories].map(({ name }) => name);
  return (
    <>
      {area.description !== "" && <p lang={lang}>{area.description}</p>}
      {area.goals.length === 1 && <p lang={lang}>{area.goals[0]?.text}</p>}
      {area.goals.length > 1 && (
        <ul lang={lang}>
          {area.goals.map((goal) => (
            <li key={goal.id}>{goal.text}</li>
          ))}
        </ul>
      )}
      {links.length > 0 && (
        <p className="small muted">
          {t("public.links")}: {[...new Set(links)].join(", ")}.
        </p>
      )}
      {statements && (
        <p className="small muted">
          <AreaStatements
            statements={statements}
            hrefOf={({ number }) => href(number ? `/uttalanden/${numberInAddress(number)}` : "/uttalanden")}
          />
        </p>
      )}
      {area.finding.total > 0 && <Freshness stale={area.fresh.stale > 0}>{freshness(area.fresh)}</Freshness>}
    </>
  );
}
