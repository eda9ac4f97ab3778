import {
  byPerspective,
  type Composition,
  type HolderOnDay,
  type SeatOnDay,
} from "~/domain/parties/composition/composition";
import { lastDayBefore } from "~/kernel/period";
import { perspectives } from "~/kernel/perspective";
import { useSite } from "~/platform/http/site-context";
import { formatDayNear } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useWrittenLang, WithWritten } from "~/routes/parts/written";
import { Columns, ListGroup } from "~/ui/text/columns";

export type ShownParties = {
  composition: Composition;
  /** Organisation numbers by organisation, to tell the convening association. */
  numbers: Readonly<Record<string, string>>;
};

/** The parties by perspective as plain lists, with vacant seats written out. */
export function PartyGroups({ composition, numbers }: ShownParties) {
  const { t } = useTranslation("parties");
  const { council } = useSite();
  const order = council?.perspectives.length ? council.perspectives : perspectives;
  const groups = byPerspective(composition.seats).toSorted(
    (a, b) => order.indexOf(a.perspective) - order.indexOf(b.perspective),
  );
  return (
    <Columns>
      {groups.map(({ perspective, seats }) => (
        <ListGroup
          key={perspective}
          heading={t(`perspective.${perspective}`)}
          count={t("council.parties", {
            count: new Set(seats.flatMap(({ holder }) => holder?.organisationId ?? [])).size,
          })}
          items={seats.map((seat) => ({
            key: seat.seatId,
            vacant: seat.holder === null,
            content: seat.holder ? (
              <Party holder={seat.holder} numbers={numbers} />
            ) : (
              <Vacancy seat={seat} composition={composition} />
            ),
          }))}
        />
      ))}
    </Columns>
  );
}

/** A party's name; the convening association is told apart, and people stand under it if they are to be shown. */
function Party({ holder, numbers }: { holder: HolderOnDay } & Pick<ShownParties, "numbers">) {
  const { t } = useTranslation("parties");
  const { council } = useSite();
  const number = numbers[holder.organisationId];
  const convenes = number !== undefined && number === council?.association.organisationNumber;
  const people = [...holder.representatives, ...holder.substitutes];
  return (
    <>
      <WithWritten
        sentence={convenes ? t("council.convenor", { name: holder.name }) : holder.name}
        written={[holder.name]}
      />
      {people.map(({ representationId, name, kind }) => (
        <small key={representationId} className="muted">
          <br />
          {t("council.personOf", { name, kind: t(`mandate.${kind}`).toLowerCase() })}
        </small>
      ))}
    </>
  );
}

export function Vacancy({
  seat: { label, vacantSince, vacantUntil, since },
  composition,
}: {
  seat: SeatOnDay;
  composition: Pick<Composition, "day">;
}) {
  const { t } = useTranslation("parties");
  const { language } = useSite();
  const near = (day: typeof since) => formatDayNear(day, language, composition.day);
  const day = near(vacantSince ?? since);
  return (
    <>
      {label === null ? (
        t("council.vacantSince", { day })
      ) : (
        <WithWritten sentence={t("council.vacantNamed", { label, day })} written={[label]} />
      )}
      {vacantUntil !== null && <>. {t("council.vacantUntil", { day: near(vacantUntil) })}</>}
    </>
  );
}

/** Co-opted parties, each with its purpose and its end. */
export function CoOptedList({ composition, numbers }: ShownParties) {
  const { t } = useTranslation("parties");
  const { language } = useSite();
  const lang = useWrittenLang();
  return (
    <ul className="plain stack">
      {composition.coOpted.map((seat) => (
        <li key={seat.seatId}>
          <strong>{seat.holder && <Party holder={seat.holder} numbers={numbers} />}</strong>
          <p lang={lang}>{seat.purpose}</p>
          {seat.until !== null && (
            <p className="small muted">
              {t("public.until", {
                day: formatDayNear(lastDayBefore(seat.until), language, composition.day),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
