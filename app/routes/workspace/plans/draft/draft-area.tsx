import type { AreaView } from "~/domain/plans/plan-view";
import type { LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ResponsibleCell } from "~/routes/parts/plans/measure-cells";
import { useDays } from "~/routes/parts/plans/plan-words";
import { newPart, type PartPath, planAddress } from "~/routes/workspace/plans/plan-address";
import { DataTable } from "~/ui/table/data-table";
import { LinkLine } from "~/ui/text/link-line";
import { Section } from "~/ui/text/section";
import { ArrangeForm, type Place, placeOf } from "./arrange-form";

/** An area of a draft with its goals and measures, each with what can be done to it. */
export function DraftArea({
  area,
  versions,
  place,
  planId,
  mayEdit,
  token,
  day,
}: {
  area: AreaView;
  /** The version of each part, by id. */
  versions: Readonly<Record<string, number>>;
  place: Place;
  planId: string;
  mayEdit: boolean;
  token: string;
  day: LocalDate;
}) {
  const { t } = useTranslation("plans");
  const site = useSite();
  const days = useDays(day);
  const below = (path: PartPath, query = {}) => planAddress(site, `/utkast/${planId}${path}`, query);
  const add = (path: "mal" | "atgard") => below(`/${path}/${newPart}`, { omrade: area.id });
  const { goals, measures } = area;
  const belongs = [...area.strategies, ...area.categories].map(({ name }) => name);
  const links = [
    { href: below(`/omrade/${area.id}`), label: t("draft.change"), icon: "pen" as const },
    { href: add("mal"), label: t("draft.addGoal"), icon: "plus" as const },
    { href: add("atgard"), label: t("draft.addMeasure"), icon: "plus" as const },
  ];
  return (
    <Section
      id={`del-${area.id}`}
      heading={`${area.number}. ${area.title}`}
      lead={
        <>
          {area.description !== "" && <p>{area.description}</p>}
          {belongs.length > 0 && (
            <p>
              {t("public.links")}: {[...new Set(belongs)].join(", ")}.
            </p>
          )}
        </>
      }
      links={
        mayEdit && (
          <div className="stack-s">
            <LinkLine small links={links} />
            <ArrangeForm
              kind="area"
              id={area.id}
              name={area.title}
              version={versions[area.id]}
              place={place}
              token={`${token}-${area.id}`}
            />
          </div>
        )
      }
    >
      <div className="stack">
        <h3>{t("draft.goals")}</h3>
        {goals.length === 0 && <p className="muted">{t("draft.noGoals")}</p>}
        <ul className="plain stack-s">
          {goals.map((goal, index) => (
            <li key={goal.id} id={`del-${goal.id}`} className="stack-s">
              {mayEdit ? <a href={below(`/mal/${goal.id}`)}>{goal.text}</a> : goal.text}
              {mayEdit && (
                <ArrangeForm
                  kind="goal"
                  id={goal.id}
                  name={goal.text}
                  version={versions[goal.id]}
                  place={placeOf(index, goals)}
                  token={`${token}-${goal.id}`}
                />
              )}
            </li>
          ))}
        </ul>
        <h3>{t("draft.measures")}</h3>
        {measures.length === 0 ? (
          <p className="muted">{t("draft.noMeasures")}</p>
        ) : (
          <DataTable
            caption={`${t("draft.measures")}: ${area.title}`}
            captionHidden
            rows={measures}
            rowKey={(row) => row.id}
            columns={[
              {
                key: "measure",
                heading: t("column.measure"),
                cell: (row) => (
                  <span id={`del-${row.id}`}>
                    {mayEdit ? (
                      <a href={below(`/atgard/${row.id}`)}>{`${row.number} ${row.title}`}</a>
                    ) : (
                      `${row.number} ${row.title}`
                    )}
                  </span>
                ),
              },
              {
                key: "responsible",
                heading: t("column.responsible"),
                label: t("column.responsibleShort"),
                width: "m",
                cell: (row) => <ResponsibleCell row={row} day={day} />,
              },
              { key: "period", heading: t("column.period"), width: "m", cell: (row) => days.months(row) },
              ...(mayEdit
                ? [
                    {
                      key: "place",
                      heading: t("draft.place"),
                      width: "l" as const,
                      cell: (row: (typeof measures)[number]) => (
                        <ArrangeForm
                          kind="measure"
                          id={row.id}
                          name={row.title}
                          version={versions[row.id]}
                          place={placeOf(measures.indexOf(row), measures)}
                          token={`${token}-${row.id}`}
                        />
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </div>
    </Section>
  );
}
