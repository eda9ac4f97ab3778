import { stateOrder } from "~/domain/plans/follow-up/measure-state";
import type { ReaderStart } from "~/domain/starts/reader-workspace-start.server";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { UnitRow } from "~/ui/status/unit-row";
import { PageHead } from "~/ui/text/section";
import { Home, RuledSection } from "~/ui/text/todo";
import { Happened, Next } from "./beside";
import { Due } from "./due";
import { useEyebrow } from "./start-head";

/** For those who follow the council without acting in it: the same facts, and nothing to do. */
export function ReaderStartPage({ start }: { start: ReaderStart }) {
  const { t } = useTranslation("workspace");
  const { t: plan } = useTranslation("plans");
  const site = useSite();
  const { today, finding, statements, next, acts } = start;
  const present = stateOrder.filter((state) => finding.counts[state] > 0);
  const text = present.map((state) => plan(`count.${state}`, { count: finding.counts[state] })).join(", ");
  const units = present.flatMap((state) => Array<typeof state>(finding.counts[state]).fill(state));
  return (
    <>
      <PageHead eyebrow={useEyebrow(today)} heading={t("reader.heading")} lede={t("reader.lede")} />
      <Home
        beside={
          <>
            <Next steps={next} today={today} />
            <Happened acts={acts} today={today} />
          </>
        }
      >
        <RuledSection
          id="plan"
          heading={
            finding.total === 0
              ? t("menu.plan")
              : t("reader.finding", { count: finding.well, total: finding.total })
          }
        >
          {finding.total === 0 ? (
            <p className="small muted">{t("reader.noPlan")}</p>
          ) : (
            <>
              <UnitRow units={units} text={text} hidden />
              <p className="small">{text}</p>
            </>
          )}
          <p className="small">
            <a href={site.workspaceHref("/handlingsplan")}>{t("party.planLink")}</a>
          </p>
        </RuledSection>
        <RuledSection id="open" heading={t("reader.open")}>
          {statements.length === 0 ? (
            <p className="small muted">{t("reader.noOpen")}</p>
          ) : (
            <ul className="stack plain">
              {statements.map((statement) => (
                <li key={statement.id}>
                  <a href={site.workspaceHref(`/uttalanden/${statement.id}`)}>{statement.title}</a>
                  <p className="small">
                    <Due day={statement.deadline} today={today} />.{" "}
                    {t("reader.answered", {
                      answered: statement.answered || t("need.standsMissing.nobody"),
                      asked: statement.asked,
                    })}
                    .
                  </p>
                </li>
              ))}
            </ul>
          )}
        </RuledSection>
      </Home>
    </>
  );
}
