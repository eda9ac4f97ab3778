import type { OwnMeasure, OwnStand } from "~/domain/starts/party-workspace-start.server";
import type { LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDayNear, formatDayShort } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Freshness } from "~/ui/status/freshness";
import { StandMark } from "~/ui/status/stand-mark";
import { StatusTag } from "~/ui/status/status-tag";
import { DataTable } from "~/ui/table/data-table";
import { RuledSection } from "~/ui/text/todo";

/** The measures that the party answers for, with state and freshness. */
export function OwnMeasures({
  party,
  measures,
  today,
}: {
  party: string;
  measures: readonly OwnMeasure[];
  today: LocalDate;
}) {
  const { t } = useTranslation("workspace");
  const { t: plan } = useTranslation("plans");
  const { language, workspaceHref } = useSite();
  const heading = t("party.measures", { party });
  const confirmed = ({ confirmedOn, stale }: OwnMeasure) => {
    if (confirmedOn === null) return <Freshness stale={stale}>{t("party.notConfirmed")}</Freshness>;
    return (
      <Freshness stale={stale}>
        {stale
          ? t("party.stale", { day: formatDayNear(confirmedOn, language, today) })
          : formatDayShort(confirmedOn, language, today)}
      </Freshness>
    );
  };
  return (
    <RuledSection id="measures" heading={heading}>
      {measures.length === 0 ? (
        <p className="small muted">{t("party.noMeasures")}</p>
      ) : (
        <DataTable
          caption={heading}
          captionHidden
          tight
          rows={measures}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "measure",
              heading: t("party.measure"),
              cell: ({ number, title }) => (
                <a href={workspaceHref(`/handlingsplan/${number}`)}>
                  {number} {title}
                </a>
              ),
            },
            {
              key: "state",
              heading: t("party.state"),
              width: "m",
              cell: ({ state }) => <StatusTag status={state}>{plan(`state.${state}`)}</StatusTag>,
            },
            { key: "confirmed", heading: t("party.confirmed"), width: "m", cell: confirmed },
          ]}
        />
      )}
      <p className="small">
        <a href={workspaceHref("/handlingsplan")}>{t("party.planLink")}</a>
      </p>
    </RuledSection>
  );
}

/** How the party has answered, newest first; for the co-opted that they are not asked. */
export function OwnStands({
  party,
  stands,
  takesStands,
  today,
}: {
  party: string;
  stands: readonly OwnStand[];
  takesStands: boolean;
  today: LocalDate;
}) {
  const { t } = useTranslation("workspace");
  const { t: statement } = useTranslation("statements");
  const { language, workspaceHref } = useSite();
  const hasAnswered = takesStands || stands.length > 0;
  return (
    <RuledSection id="stands" heading={hasAnswered ? t("party.stands", { party }) : t("party.statements")}>
      {stands.length === 0 ? (
        <p className="small muted">
          {takesStands ? t("party.noStands") : t("party.coOptedStands", { party })}
        </p>
      ) : (
        <div className="log">
          <ol className="plain">
            {stands.map((stand) => (
              <li key={stand.id}>
                <time dateTime={stand.givenOn}>{formatDayShort(stand.givenOn, language, today)}</time>
                <span className="stack-s">
                  <a href={workspaceHref(`/uttalanden/${stand.id}`)}>
                    {stand.number && `${stand.number} `}
                    {stand.title}
                  </a>
                  <span className="row">
                    <StandMark stand={stand.kind}>{statement(`stand.${stand.kind}`)}</StandMark>
                    {stand.withdrawn && <span className="muted">{t("party.withdrawn")}</span>}
                    {stand.forEarlierText && <span className="muted">{t("party.earlierText")}</span>}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
      <p className="small">
        <a href={workspaceHref("/uttalanden")}>{t("party.statementsLink")}</a>
      </p>
    </RuledSection>
  );
}
