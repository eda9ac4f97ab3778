import type { PersonMandate } from "~/domain/parties/mandates/person-page.server";
import type { LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/workspace/parties/use-days";

/** For whom the person has spoken in the council, newest first. */
export function PersonMandates({
  mandates,
  today,
}: {
  mandates: readonly PersonMandate[];
  today: LocalDate;
}) {
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  const days = useDays();
  if (mandates.length === 0) return <p className="muted">{t("person.noMandates")}</p>;
  return (
    <ul className="plain stack">
      {mandates.map((mandate) => {
        const isOver = mandate.validTo !== null && mandate.validTo <= today;
        return (
          <li key={mandate.id} className={isOver ? "muted" : undefined}>
            <a href={workspaceHref(`/parter/platser/${mandate.seatId}`)}>{mandate.partyName}</a>,{" "}
            {t(mandate.isCoOpted ? "seatKind.co-opted" : `mandate.${mandate.kind}`).toLowerCase()}
            <br />
            <span className="row small">
              {days.span(mandate.validFrom, mandate.validTo, today)}
              <a href={workspaceHref(`/parter/uppdrag/${mandate.id}`)}>
                {t(isOver ? "seat.correctMandate" : "seat.endMandate")}
              </a>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
