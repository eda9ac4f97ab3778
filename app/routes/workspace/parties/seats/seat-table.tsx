import {
  byPerspective,
  type Composition,
  type PersonOnDay,
  type SeatOnDay,
} from "~/domain/parties/composition/composition";
import { perspectives } from "~/kernel/perspective";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { PeopleCell } from "~/routes/workspace/parties/mandates/people-cell";
import { useDays } from "~/routes/workspace/parties/use-days";
import { type Column, DataTable } from "~/ui/table/data-table";

type Shown = { composition: Composition; mayEdit: boolean; mayOpenPeople: boolean };

/** A party's name with the way to its seat; a vacant seat says so and can be given away. */
function PartyCell({ seat, mayEdit }: { seat: SeatOnDay; mayEdit: boolean }) {
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  const days = useDays();
  const href = workspaceHref(`/parter/platser/${seat.seatId}`);
  const { holder, label } = seat;
  const isOrdinary = seat.kind === "ordinary";
  return (
    <>
      <a href={href}>{holder?.name ?? t("work.vacant")}</a>
      {label !== null && <div className="small muted">{label}</div>}
      {holder?.until && isOrdinary && (
        <div className="small muted">{t("council.leaves", { day: days.lastDay(holder.until) })}</div>
      )}
      {seat.vacantUntil !== null && (
        <div className="small muted">{t("council.vacantUntil", { day: days.day(seat.vacantUntil) })}</div>
      )}
      {holder === null && mayEdit && (
        <div className="small">
          <a href={`${href}/part`}>{t("work.place")}</a>
        </div>
      )}
    </>
  );
}

function useColumns({ mayEdit, mayOpenPeople }: Omit<Shown, "composition">) {
  const { t } = useTranslation("parties");
  const { language } = useSite();
  const people = (seat: SeatOnDay, who: readonly PersonOnDay[], isFirst: boolean) => (
    <PeopleCell seat={seat} people={who} mayAppoint={mayEdit && isFirst} mayOpen={mayOpenPeople} />
  );
  const party: Column<SeatOnDay> = {
    key: "party",
    heading: t("work.party"),
    width: "xl",
    cell: (seat) => <PartyCell seat={seat} mayEdit={mayEdit} />,
  };
  const representatives: Column<SeatOnDay> = {
    key: "representatives",
    heading: t("work.representatives"),
    cell: (seat) => people(seat, seat.holder?.representatives ?? [], true),
  };
  const substitutes: Column<SeatOnDay> = {
    key: "substitutes",
    heading: t("work.substitutes"),
    cell: (seat) => people(seat, seat.holder?.substitutes ?? [], false),
  };
  const since: Column<SeatOnDay> = {
    key: "since",
    heading: t("work.since"),
    width: "m",
    cell: ({ holder, vacantSince, since: from }) =>
      holder
        ? formatDay(holder.since, language)
        : t("work.vacantSince", { day: formatDay(vacantSince ?? from, language) }),
  };
  return { party, representatives, substitutes, since };
}

/** Every ordinary seat by perspective, in the council's own order. */
export function SeatTable({ composition, ...rights }: Shown) {
  const { t } = useTranslation("parties");
  const { council, language } = useSite();
  const { party, representatives, substitutes, since } = useColumns(rights);
  const order = council?.perspectives.length ? council.perspectives : perspectives;
  const groups = byPerspective(composition.seats).toSorted(
    (a, b) => order.indexOf(a.perspective) - order.indexOf(b.perspective),
  );
  return (
    <DataTable
      caption={t("work.caption", { day: formatDay(composition.day, language) })}
      captionHidden
      columns={[party, representatives, substitutes, since]}
      groups={groups.map(({ perspective, seats }) => ({
        key: perspective,
        heading: t(`perspective.${perspective}`),
        note: t("work.groupNote", {
          count: seats.length,
          held: seats.filter(({ holder }) => holder !== null).length,
        }),
        rows: seats,
      }))}
      rowKey={({ seatId }) => seatId}
    />
  );
}

/** Co-opted parties with purpose and end. */
export function CoOptedTable({ composition, ...rights }: Shown) {
  const { t } = useTranslation("parties");
  const { language } = useSite();
  const days = useDays();
  const { party, representatives } = useColumns(rights);
  return (
    <DataTable
      caption={t("work.coOptedCaption", { day: formatDay(composition.day, language) })}
      captionHidden
      columns={[
        party,
        { key: "purpose", heading: t("work.purpose"), cell: ({ purpose }) => purpose },
        representatives,
        {
          key: "until",
          heading: t("work.until"),
          width: "m",
          cell: ({ until }) => until && days.lastDay(until),
        },
      ]}
      rows={composition.coOpted}
      rowKey={({ seatId }) => seatId}
    />
  );
}
