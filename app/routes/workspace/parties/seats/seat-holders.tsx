import type { SeatHolder, SeatMandate } from "~/domain/parties/seats/seat-page.server";
import type { LocalDate } from "~/kernel/local-date";
import { isValidOn } from "~/kernel/period";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/workspace/parties/use-days";
import { EntryList, LabelledRow } from "~/ui/text/entry";
import { LinkLine } from "~/ui/text/link-line";

/** Who has held the seat, with their people, each with its own acts. */
export function SeatHolders({
  holders,
  today,
  mayEdit,
}: {
  holders: readonly SeatHolder[];
  today: LocalDate;
  mayEdit: boolean;
}) {
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  const days = useDays();
  return (
    <EntryList>
      {holders.map((holder) => {
        const isOver = holder.validTo !== null && holder.validTo <= today;
        const acts = [
          ...(isOver
            ? []
            : [
                {
                  href: workspaceHref(`/parter/innehav/${holder.id}/representant`),
                  label: t("work.appoint"),
                },
              ]),
          { href: workspaceHref(`/parter/innehav/${holder.id}`), label: t("seat.endParty") },
        ];
        return (
          <LabelledRow
            key={holder.id}
            label={
              <>
                <strong>
                  <a href={workspaceHref(`/parter/organisationer/${holder.organisationId}`)}>{holder.name}</a>
                </strong>
                <br />
                <span className="small muted">{days.span(holder.validFrom, holder.validTo, today)}</span>
              </>
            }
          >
            {holder.mandates.length > 0 ? (
              <ul className="plain stack-s">
                {holder.mandates.map((mandate) => (
                  <Mandate key={mandate.id} mandate={mandate} today={today} mayEdit={mayEdit} />
                ))}
              </ul>
            ) : (
              <p className="muted">{t("seat.noMandates")}</p>
            )}
            {mayEdit && <LinkLine small links={acts} />}
          </LabelledRow>
        );
      })}
    </EntryList>
  );
}

function Mandate({ mandate, today, mayEdit }: { mandate: SeatMandate; today: LocalDate; mayEdit: boolean }) {
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  const days = useDays();
  const isOver = !isValidOn(mandate, today) && mandate.validFrom <= today;
  return (
    <li className={isOver ? "muted" : undefined}>
      {mayEdit ? (
        <a href={workspaceHref(`/parter/personer/${mandate.personId}`)}>{mandate.name}</a>
      ) : (
        mandate.name
      )}
      , {t(`mandate.${mandate.kind}`).toLowerCase()}
      {mandate.appointedBy !== null && <>, {t("seat.appointedBy", { by: mandate.appointedBy })}</>}
      <br />
      <span className="small muted">{days.span(mandate.validFrom, mandate.validTo, today)}</span>
      {mayEdit && (
        <span className="small">
          {" "}
          <a href={workspaceHref(`/parter/uppdrag/${mandate.id}`)}>
            {t(isOver ? "seat.correctMandate" : "seat.endMandate")}
          </a>
        </span>
      )}
    </li>
  );
}
