import type { PersonOnDay, SeatOnDay } from "~/domain/parties/composition/composition";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";

/** The people of a seat, each leading to their page; an empty place can be filled from here. */
export function PeopleCell({
  seat,
  people,
  mayAppoint,
  mayOpen,
}: {
  seat: SeatOnDay;
  people: readonly PersonOnDay[];
  mayAppoint: boolean;
  mayOpen: boolean;
}) {
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  if (seat.holder === null) return <span className="muted">–</span>;
  if (people.length === 0) {
    if (!mayAppoint) return <span className="muted">{t("work.noRepresentative")}</span>;
    const href = workspaceHref(`/parter/innehav/${seat.holder.holdingId}/representant`);
    return <a href={href}>{t("work.appoint")}</a>;
  }
  return people.map(({ representationId, personId, name }, index) => (
    <span key={representationId}>
      {index > 0 && ", "}
      {mayOpen ? <a href={workspaceHref(`/parter/personer/${personId}`)}>{name}</a> : name}
    </span>
  ));
}
