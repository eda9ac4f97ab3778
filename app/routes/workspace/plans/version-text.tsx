import { measureFields } from "~/domain/plans/part-fields";
import type { PlanContent } from "~/domain/plans/plan-content";
import type { LocalDate } from "~/kernel/local-date";
import { keysWhere } from "~/kernel/written-fields";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/parts/plans/plan-words";
import { DefinitionList } from "~/ui/text/definition-list";

/** The adopted text as it was locked, folded. */
export function VersionText({ content, day }: { content: PlanContent; day: LocalDate }) {
  const { t } = useTranslation("plans");
  const days = useDays(day);
  return (
    <details>
      <summary>{t("versions.text")}</summary>
      <div className="stack">
        {content.areas.map((area) => (
          <div key={area.number} className="stack-s">
            <h3>
              {area.number}. {area.title}
            </h3>
            {area.description !== "" && <p>{area.description}</p>}
            <ul>
              {area.goals.map((goal) => (
                <li key={goal.lineageId}>{goal.text}</li>
              ))}
            </ul>
            {area.measures.map((measure) => (
              <div key={measure.number} className="stack-s">
                <h4>
                  {measure.number} {measure.title}
                </h4>
                {measure.description !== "" && <p>{measure.description}</p>}
                <DefinitionList
                  beside
                  items={[
                    { term: t("measure.responsible"), value: measure.responsible },
                    { term: t("measure.contributing"), value: measure.contributing.join(", ") },
                    { term: t("measure.period"), value: days.months(measure) },
                    ...keysWhere(measureFields, { shown: "fact", frozen: true }).map((key) => ({
                      term: t(`measureForm.${key}`),
                      value: measure[key],
                    })),
                  ]}
                />
              </div>
            ))}
          </div>
        ))}
      </div>
    </details>
  );
}
