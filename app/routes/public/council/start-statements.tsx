import { useTranslation } from "react-i18next";
import type { StartStatement } from "~/domain/councils/council-start-page.server";
import { capitalised } from "~/domain/councils/terminology";
import { formatNumber, numberInAddress } from "~/domain/kernel/numbering";
import { type PartyPosition, partyPositions } from "~/domain/statements/stand-count";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { Written } from "~/routes/public/written";
import { Legend } from "~/ui/status/legend";
import { type MarkName, MarkRow } from "~/ui/status/mark-row";
import { EmptyState } from "~/ui/text/empty-state";
import { Entry, EntryList } from "~/ui/text/entry";
import { LinkLine } from "~/ui/text/link-line";
import { Section } from "~/ui/text/section";

type Positions = StartStatement["positions"];

/** The mark of a party that has taken its answer back, or never gave one, is that of a party that awaits. */
const markOf = (position: PartyPosition): MarkName =>
  position === "withdrawn" || position === "unanswered" ? "awaits" : position;

const marksOf = (positions: Positions) =>
  partyPositions.flatMap((position) => Array<MarkName>(positions[position] ?? 0).fill(markOf(position)));

/** "19 av 23 parter står bakom utan förbehåll. 2 har en reservation och en avstår." */
function useSentence() {
  const { t } = useTranslation("public");
  return (positions: Positions) => {
    const of = partyPositions.reduce((sum, position) => sum + (positions[position] ?? 0), 0);
    const behind = positions.behind ?? 0;
    if (behind === of) return t("start.statements.allBehind", { count: of });
    const rest = partyPositions.flatMap((position) => {
      const count = positions[position] ?? 0;
      return position === "behind" || count === 0 ? [] : [t(`start.statements.rest.${position}`, { count })];
    });
    const last = rest.pop() ?? "";
    const listed = rest.length > 0 ? `${rest.join(", ")} ${t("start.statements.and")} ${last}` : last;
    return `${t("start.statements.behind", { count: behind, of })} ${capitalised(listed)}.`;
  };
}

function StatementEntry({ statement }: { statement: StartStatement }) {
  const { t } = useTranslation("public");
  const site = useSite();
  const { addressees, positions } = statement;
  const sentence = useSentence()(positions);
  const day = formatDay(statement.publishedOn, site.language);
  return (
    <Entry
      mark={formatNumber(statement)}
      heading={<Written>{statement.title}</Written>}
      href={site.href(`/uttalanden/${numberInAddress(statement)}`)}
    >
      <p className="small muted">
        {addressees ? t("start.statements.to", { addressees, day }) : t("start.statements.day", { day })}
      </p>
      <MarkRow marks={marksOf(positions)} text={sentence} hidden />
      <p className="small">{sentence}</p>
    </Entry>
  );
}

/** The latest joint statements, one mark per party. */
export function StartStatementsSection({ statements }: { statements: readonly StartStatement[] }) {
  const { t } = useTranslation("public");
  const site = useSite();
  const marks = ["behind", "behind-with-reservation", "abstains", "dissents", "awaits"] as const;
  const used = new Set(statements.flatMap(({ positions }) => marksOf(positions)));
  return (
    <Section
      id="statements"
      heading={t("start.statements.joint")}
      lead={statements.length > 0 && <p>{t("start.statements.lead")}</p>}
      links={
        statements.length > 0 && (
          <LinkLine links={[{ href: site.href("/uttalanden"), label: t("start.statements.all") }]} small />
        )
      }
    >
      {statements.length === 0 ? (
        <EmptyState heading={t("start.statements.none")}>
          <p>{t("start.statements.noneText")}</p>
        </EmptyState>
      ) : (
        <div className="stack">
          <EntryList>
            {statements.map((statement) => (
              <StatementEntry key={formatNumber(statement)} statement={statement} />
            ))}
          </EntryList>
          <Legend
            items={marks
              .filter((mark) => used.has(mark))
              .map((mark) => ({ icon: mark, label: t(`start.statements.mark.${mark}`) }))}
          />
        </div>
      )}
    </Section>
  );
}
