import type { Sector } from "~/domain/parties/registry/sector";
import type { AffectedMandate, ImportChange, RowVerdict } from "~/domain/parties/sheet/party-import-preview";
import type { SheetColumn } from "~/domain/parties/sheet/party-sheet";
import { municipalityByCode } from "~/kernel/municipality";
import type { Perspective } from "~/kernel/perspective";
import { useSite } from "~/platform/http/site-context";
import { listInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { reasonText } from "~/routes/workspace/parties/reason-text";
import { useDays } from "~/routes/workspace/parties/use-days";

/** What happens to one row, column by column, or why nothing can. */
export function ImportVerdict({ verdict }: { verdict: RowVerdict }) {
  const { t } = useTranslation("parties");
  const days = useDays();
  const shown = useShownValue();
  switch (verdict.kind) {
    case "unchanged":
      return null;
    case "wrong":
      return (
        <ul className="plain">
          {verdict.problems.map(({ column, reason, detail }) => (
            <li key={`${column} ${reason}`}>
              {t("import.problem", {
                column: t(`column.${column}`),
                reason: reasonText(t, reason, {
                  ...detail,
                  ...(typeof detail?.registered === "string" && {
                    registered: shown(column, detail.registered),
                  }),
                }),
              })}
            </li>
          ))}
        </ul>
      );
    case "changed":
      return (
        <ul className="plain">
          {verdict.changes.map((change) => (
            <li key={change.column}>
              <Change change={change} />
            </li>
          ))}
          <MandatesOfRow mandates={verdict.mandates ?? []} />
        </ul>
      );
    case "added": {
      const { organisation, seat, validFrom, validTo } = verdict;
      const seatText = () => {
        if (seat.kind === "vacant") return t("import.vacantSeat");
        const perspective = t(`perspective.${seat.perspective}`);
        return t(seat.seatKind === "co-opted" ? "import.newCoOpted" : "import.newSeat", { perspective });
      };
      return [
        organisation.kind === "new" ? t("import.newOrganisation") : "",
        seatText(),
        t("import.fromDay", { day: days.day(validFrom) }),
        validTo === null ? "" : t("import.untilDay", { day: days.lastDay(validTo) }),
      ]
        .filter(Boolean)
        .join(" ");
    }
    default:
      return verdict satisfies never;
  }
}

function Change({ change: { column, before, after } }: { change: ImportChange }) {
  const { t } = useTranslation("parties");
  const shown = useShownValue();
  return (
    <>
      {t("import.change", {
        column: t(`column.${column}`),
        before: shown(column, before),
        after: shown(column, after),
      })}
      {column === "name" && <> {t("import.renamedToday")}</>}
    </>
  );
}

const effects = ["ends", "removed", "extended"] as const;

/** Whose mandates follow the party's new last day, and how. */
function MandatesOfRow({ mandates }: { mandates: readonly AffectedMandate[] }) {
  const { t } = useTranslation("parties");
  const { language } = useSite();
  return effects.map((effect) => {
    const names = mandates.filter((mandate) => mandate.effect === effect).map(({ name }) => name);
    if (names.length === 0) return null;
    const words = { count: names.length, names: listInWords(names, language) };
    return <li key={effect}>{t(`import.mandates.${effect}`, words)}</li>;
  });
}

/** A value of a column as people read it. */
function useShownValue() {
  const { t } = useTranslation("parties");
  return (column: SheetColumn, value: string | null): string => {
    if (value === null) return t("import.empty");
    if (column === "perspective") return t(`perspective.${value as Perspective}`);
    if (column === "sector") return t(`sector.${value as Sector}`);
    if (column === "municipality") return municipalityByCode(value)?.name ?? value;
    return value;
  };
}
