import type { SeatHolder } from "~/domain/parties/seats/seat-page.server";
import type { LocalDate } from "~/kernel/local-date";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/workspace/parties/use-days";

/** Who has the seat and who is to have it, with their people. */
export function HoldersNow({ holders, today }: { holders: readonly SeatHolder[]; today: LocalDate }) {
  const { t } = useTranslation("parties");
  const days = useDays();
  const left = holders.filter(({ validTo }) => validTo === null || validTo > today);
  if (left.length === 0) return <p>{t("seat.vacantNow")}</p>;
  return (
    <ul>
      {left.map(({ id, name, validFrom, validTo, mandates }) => (
        <li key={id}>
          <strong>{name}</strong>, {days.span(validFrom, validTo, today)}
          {mandates.length > 0 && `: ${mandates.map((mandate) => mandate.name).join(", ")}`}
        </li>
      ))}
    </ul>
  );
}
