import type { ReactNode } from "react";
import { groupByPerspective, type PartyStandView, type StandView } from "~/domain/positions/stand-view";
import { localDateIn } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDayOfYear } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useWrittenLang, Written } from "~/routes/parts/written";
import { StandMark } from "~/ui/status/stand-mark";
import { DataTable } from "~/ui/table/data-table";
import { markOf } from "./stand-words";

function useDay() {
  const { language } = useSite();
  return (moment: string) => formatDayOfYear(localDateIn(new Date(moment)), language);
}

/** A party's own words, and what it has added or said before; an empty cell when there are none. */
function Comment({
  party,
  fingerprint,
  persons,
}: {
  party: PartyStandView;
  fingerprint: string;
  persons: boolean;
}) {
  const { t } = useTranslation("statements");
  const day = useDay();
  const words = useWrittenLang();
  const { current, earlier } = party;
  const said = (stand: StandView) =>
    t(stand.fingerprint === fingerprint ? "table.earlier" : "table.earlierText", {
      stand: t(`stand.${stand.kind}`),
      day: day(stand.givenAt),
    });
  const isSilent = !current?.text && !current?.withdrawnAt && earlier.length === 0;
  if (isSilent && !(persons && current)) return null;
  return (
    <div className="stack-s">
      {current?.text && <p lang={words}>”{current.text}”</p>}
      {current?.withdrawnAt && (
        <p>
          {t(current.withdrawnOnBehalf ? "table.withdrawnOnBehalf" : "table.withdrawn", {
            day: day(current.withdrawnAt),
            stand: t(`stand.${current.kind}`),
          })}{" "}
          <span lang={words}>”{current.withdrawnWhy}”</span>
        </p>
      )}
      {earlier.map((stand) => (
        <p key={stand.id} className="muted">
          {said(stand)}
          {stand.text && <span lang={words}> ”{stand.text}”</span>}
        </p>
      ))}
      {persons && current && (
        <p className="xs muted">
          <Who stand={current} />
        </p>
      )}
    </div>
  );
}

/** The person behind the answer or, once it is taken back, behind that. */
function Who({ stand }: { stand: StandView }) {
  const { t } = useTranslation("statements");
  const day = useDay();
  const { givenBy, givenAt, withdrawnAt, withdrawnBy, withdrawnOnWordOf: word } = stand;
  if (!withdrawnAt) return <>{t("table.by", { who: givenBy, day: day(givenAt) })}</>;
  const by = { who: withdrawnBy, day: day(withdrawnAt) };
  return <>{word ? t("table.byOnWord", { ...by, word }) : t("table.by", by)}</>;
}

/** Where each party stands, by perspective. `persons` says who answered: inside the council only. */
export function StandTable({
  caption,
  parties,
  fingerprint,
  persons = false,
  action,
  told,
}: {
  caption: string;
  parties: readonly PartyStandView[];
  fingerprint: string;
  persons?: boolean;
  /** Beside the party's name, for the reader's own party. */
  action?: (party: PartyStandView) => ReactNode;
  /** Under where the party stands. */
  told?: (party: PartyStandView) => ReactNode;
}) {
  const { t } = useTranslation(["statements", "parties"]);
  return (
    <DataTable
      caption={caption}
      captionHidden
      tight
      pad
      rowKey={(party) => party.organisationId}
      groups={groupByPerspective(parties).map((group) => ({
        key: group.perspective,
        heading: t(`parties:perspective.${group.perspective}`),
        rows: group.parties,
      }))}
      columns={[
        {
          key: "party",
          heading: t("table.party"),
          cell: (party) => (
            <>
              <Written>{party.name}</Written>
              {action?.(party)}
            </>
          ),
        },
        {
          key: "stand",
          heading: t("table.stand"),
          width: "l",
          cell: (party) => (
            <>
              <StandMark stand={markOf(party.position)}>{t(`stand.${party.position}`)}</StandMark>
              {told?.(party)}
            </>
          ),
        },
        {
          key: "comment",
          heading: t("table.comment"),
          width: "xl",
          cell: (party) => <Comment party={party} fingerprint={fingerprint} persons={persons} />,
        },
      ]}
    />
  );
}
