import type {
  OrganisationMeasure,
  OrganisationPerson,
  OrganisationSeat,
  OrganisationStand,
} from "~/domain/parties/registry/organisation-page.server";
import type { LocalDate } from "~/kernel/local-date";
import { localDateIn } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/workspace/parties/use-days";
import { StandMark } from "~/ui/status/stand-mark";
import { StatusTag } from "~/ui/status/status-tag";

const isOver = ({ validTo }: { validTo: LocalDate | null }, today: LocalDate) =>
  validTo !== null && validTo <= today;

export function OrganisationSeats({
  seats,
  today,
}: {
  seats: readonly OrganisationSeat[];
  today: LocalDate;
}) {
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  const days = useDays();
  if (seats.length === 0) return <p className="muted">{t("organisation.noSeats")}</p>;
  return (
    <ul className="plain stack">
      {seats.map((seat) => (
        <li key={seat.holdingId} className={isOver(seat, today) ? "muted" : undefined}>
          <a href={workspaceHref(`/parter/platser/${seat.seatId}`)}>
            {seat.label ?? t(`perspective.${seat.perspective}`)}
          </a>
          , {t(`seatKind.${seat.kind}`).toLowerCase()}
          <br />
          <span className="small">{days.span(seat.validFrom, seat.validTo, today)}</span>
        </li>
      ))}
    </ul>
  );
}

export function OrganisationPeople({
  people,
  today,
  mayOpen,
}: {
  people: readonly OrganisationPerson[];
  today: LocalDate;
  mayOpen: boolean;
}) {
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  const days = useDays();
  if (people.length === 0) return <p className="muted">{t("organisation.noPeople")}</p>;
  return (
    <ul className="plain stack">
      {people.map((person) => (
        <li key={person.representationId} className={isOver(person, today) ? "muted" : undefined}>
          {mayOpen ? (
            <a href={workspaceHref(`/parter/personer/${person.personId}`)}>{person.name}</a>
          ) : (
            person.name
          )}
          , {t(`mandate.${person.kind}`).toLowerCase()}
          <br />
          <span className="small">
            {[days.span(person.validFrom, person.validTo, today), person.email, person.phone]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function OrganisationMeasures({ measures }: { measures: readonly OrganisationMeasure[] }) {
  const { t } = useTranslation(["parties", "plans"]);
  const { workspaceHref } = useSite();
  if (measures.length === 0) return <p className="muted">{t("organisation.noMeasures")}</p>;
  return (
    <ul className="plain stack">
      {measures.map(({ id, number, title, planId, planTitle, state }) => (
        <li key={id}>
          {number === null ? (
            title
          ) : (
            <a href={workspaceHref(`/handlingsplan/${number}?plan=${planId}`)}>
              {number} {title}
            </a>
          )}
          <br />
          <span className="small muted">{planTitle}</span>{" "}
          <StatusTag status={state ?? "not-started"}>{t(`plans:state.${state ?? "not-started"}`)}</StatusTag>
        </li>
      ))}
    </ul>
  );
}

export function OrganisationStands({ stands }: { stands: readonly OrganisationStand[] }) {
  const { t } = useTranslation(["parties", "statements"]);
  const { workspaceHref, language } = useSite();
  if (stands.length === 0) return <p className="muted">{t("organisation.noStands")}</p>;
  return (
    <ul className="plain stack">
      {stands.map(({ id, statementId, title, kind, givenAt, withdrawnAt }) => (
        <li key={id} className={withdrawnAt ? "muted" : undefined}>
          <a href={workspaceHref(`/uttalanden/${statementId}`)}>{title}</a>
          <br />
          <StandMark stand={kind}>{t(`statements:stand.${kind}`)}</StandMark>{" "}
          <span className="small muted">
            {formatDay(localDateIn(new Date(givenAt)), language)}
            {withdrawnAt && <>, {t("organisation.withdrawn")}</>}
          </span>
        </li>
      ))}
    </ul>
  );
}
