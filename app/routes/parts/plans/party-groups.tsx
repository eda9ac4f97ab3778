import type { MeasureRow } from "~/domain/plans/measure-row";
import { planByParty } from "~/domain/plans/party-plan";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Written } from "~/routes/parts/written";
import type { RowGroup } from "~/ui/table/data-table";

/** The plan's measures grouped by who answers for them; measures that nobody answers for first. */
export function usePartyGroups(rows: readonly MeasureRow[]): readonly RowGroup<MeasureRow>[] {
  const { t } = useTranslation("plans");
  return planByParty(rows).map(({ organisationId, name, responsible, contributes }) => {
    const numbers = contributes.map(({ number }) => number).join(", ");
    const note =
      numbers === ""
        ? undefined
        : responsible.length > 0
          ? t("table.contributes", { numbers })
          : t("table.onlyContributes", { numbers });
    return {
      key: organisationId ?? "none",
      heading: organisationId === null ? t("table.orphaned") : <Written>{name}</Written>,
      note,
      rows: responsible,
    };
  });
}
