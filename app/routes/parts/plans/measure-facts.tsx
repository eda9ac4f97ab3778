import { capitalised } from "~/domain/councils/terminology";
import type { MeasureRow } from "~/domain/plans/measure-row";
import { measureFields } from "~/domain/plans/part-fields";
import type { MeasureText } from "~/domain/plans/read-measure.server";
import type { LocalDate } from "~/kernel/local-date";
import { keysWhere } from "~/kernel/written-fields";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/parts/plans/plan-words";
import { useWrittenLang, Written } from "~/routes/parts/written";
import { DefinitionList } from "~/ui/text/definition-list";

/** Who, when and what a measure belongs to. */
export function MeasureFacts({
  measure,
  text,
  day,
}: {
  measure: MeasureRow;
  text: MeasureText;
  day: LocalDate;
}) {
  const { t } = useTranslation("plans");
  const { t: term } = useTranslation("terms");
  const days = useDays(day);
  const lang = useWrittenLang();
  const since = measure.orphanedSince;
  const left = measure.responsible ?? "";
  const responsible = !measure.orphaned ? (
    <Written>{measure.responsible}</Written>
  ) : left === "" ? (
    t("measure.noResponsible")
  ) : since === null ? (
    t("responsible.leftUnknown", { party: left })
  ) : (
    t("responsible.left", { party: left, day: days.full(since) })
  );
  return (
    <DefinitionList
      beside
      items={[
        { term: t("measure.responsible"), value: responsible },
        {
          term: t("measure.contributing"),
          value: measure.contributors.length > 0 && (
            <Written>{measure.contributors.map(({ name }) => name).join(", ")}</Written>
          ),
        },
        { term: t("measure.period"), value: days.months(measure) },
        ...keysWhere(measureFields, { shown: "fact" }).map((key) => ({
          term: t(`measureForm.${key}`),
          value: text[key] && <Written>{text[key]}</Written>,
        })),
        {
          term: capitalised(term("area.one")),
          value: <span lang={lang}>{`${measure.number.split(".")[0]}. ${text.areaTitle}`}</span>,
        },
        { term: t("measure.goal"), value: text.goal && <Written>{text.goal}</Written> },
        {
          term: t("measure.strategy"),
          value: text.strategies.length > 0 && (
            <ul className="plain">
              {text.strategies.map(({ name, strategy }) => (
                <li key={`${strategy} ${name}`}>
                  {name} <span className="muted">({strategy})</span>
                </li>
              ))}
            </ul>
          ),
        },
        { term: t("measure.category"), value: text.categories.map(({ name }) => name).join(", ") },
      ]}
    />
  );
}
