import { partyPositions, type StandCount, standFinding } from "~/domain/positions/stand-count";
import type { StartStatement } from "~/domain/starts/council-start-page.server";
import { addresseesOf } from "~/domain/statements/text/addressees";
import { formatNumber, numberInAddress } from "~/kernel/numbering";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { capitalised, listInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { WithWritten, Written } from "~/routes/parts/written";
import { Legend } from "~/ui/status/legend";
import { type MarkName, MarkRow } from "~/ui/status/mark-row";
import { EmptyState } from "~/ui/text/empty-state";
import { Entry, EntryList } from "~/ui/text/entry";
import { LinkLine } from "~/ui/text/link-line";
import { Section } from "~/ui/text/section";
import { findingSentence, markOf } from "./statements/stand-words";

/** Parties by position, with zero for those that no party has. */
function countOf({ positions }: StartStatement): StandCount {
  const entries = partyPositions.map((position) => [position, positions[position] ?? 0] as const);
  const of = entries.reduce((sum, [position, parties]) => sum + (position === "not-asked" ? 0 : parties), 0);
  return { ...Object.fromEntries(entries), of } as StandCount;
}

const marksOf = (count: StandCount): MarkName[] =>
  partyPositions.flatMap((position) =>
    position === "not-asked" ? [] : Array<MarkName>(count[position]).fill(markOf(position)),
  );

/** "19 av 23 parter står bakom texten utan förbehåll. Två har en reservation och en avstår." */
function useSentence() {
  const { t } = useTranslation("statements");
  const { language } = useSite();
  return (count: StandCount) => {
    const finding = standFinding(count);
    if (finding.kind !== "some-behind") return findingSentence(t, count);
    const others = finding.others.map(({ position, count: parties }) =>
      t(`count.${position}`, { count: parties }),
    );
    return `${findingSentence(t, count)} ${capitalised(listInWords(others, language))}.`;
  };
}

function StatementEntry({ statement }: { statement: StartStatement }) {
  const { t } = useTranslation("statements");
  const site = useSite();
  const count = countOf(statement);
  const sentence = useSentence()(count);
  const addressees = addresseesOf(statement);
  const to = listInWords(addressees, site.language);
  return (
    <Entry
      mark={formatNumber(statement)}
      heading={<Written>{statement.title}</Written>}
      href={site.href(`/uttalanden/${numberInAddress(statement)}`)}
    >
      <p className="small muted">
        {to && <WithWritten sentence={`${t("public.to", { to })} `} written={addressees} />}
        {formatDay(statement.publishedOn, site.language)}.
      </p>
      <MarkRow marks={marksOf(count)} text={sentence} hidden />
      <p className="small">{sentence}</p>
    </Entry>
  );
}

/** The latest joint statements, one mark per party. */
export function StartStatementsSection({ statements }: { statements: readonly StartStatement[] }) {
  const { t } = useTranslation(["public", "statements", "terms"]);
  const site = useSite();
  const marks = ["behind", "behind-with-reservation", "abstains", "dissents"] as const;
  const used = new Set(statements.flatMap((statement) => marksOf(countOf(statement))));
  const legend = marks
    .filter((mark) => used.has(mark))
    .map((mark) => ({ icon: mark, label: t(`statements:stand.${mark}`) }));
  const silent = used.has("awaits") ? [{ icon: "awaits" as const, label: t("start.noStand") }] : [];
  return (
    <Section
      id="statements"
      heading={t("start.joint")}
      lead={statements.length > 0 && <p>{t("start.eachParty")}</p>}
      links={
        statements.length > 0 && (
          <LinkLine links={[{ href: site.href("/uttalanden"), label: t("start.allStatements") }]} small />
        )
      }
    >
      {statements.length === 0 ? (
        <EmptyState heading={t("statements:public.none")}>
          <p>{t("statements:public.noneWhy")}</p>
        </EmptyState>
      ) : (
        <div className="stack">
          <EntryList>
            {statements.map((statement) => (
              <StatementEntry key={formatNumber(statement)} statement={statement} />
            ))}
          </EntryList>
          <Legend items={[...legend, ...silent]} />
        </div>
      )}
    </Section>
  );
}
