import type { AnyComingDay } from "~/domain/starts/every-duty.server";
import type { WorkspaceAct } from "~/domain/starts/workspace-activity.server";
import type { LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDayShort } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ActivityLog } from "~/ui/text/activity-log";
import { RuledSection } from "~/ui/text/todo";
import { useActivity } from "./act-sentence";

/** What has happened lately, in the council or of what concerns a party, with the way to the whole log. */
export function Happened({
  acts,
  today,
  party,
}: {
  acts: readonly WorkspaceAct[];
  today: LocalDate;
  party?: string;
}) {
  const { t } = useTranslation("workspace");
  const site = useSite();
  const entries = useActivity(acts, today);
  return (
    <div className="stack">
      <ActivityLog
        id="happened"
        heading={party === undefined ? t("happened.heading") : t("happened.partyHeading", { party })}
        entries={entries}
        empty={party === undefined ? t("happened.empty") : t("happened.partyEmpty", { party })}
      />
      {(entries.length > 0 || party !== undefined) && (
        <p className="small">
          <a href={site.workspaceHref("/handelser")}>{t("happened.all")}</a>
        </p>
      )}
    </div>
  );
}

/** Days that come, nearest first. */
export function Next({ steps, today }: { steps: readonly AnyComingDay[]; today: LocalDate }) {
  const { t } = useTranslation("workspace");
  const { language, workspaceHref } = useSite();
  const words = (step: AnyComingDay) => {
    if (step.kind === "deadline") {
      return (
        <a href={workspaceHref(`/uttalanden/${step.about.id}`)}>
          {t("next.deadline", { title: step.about.title })}
        </a>
      );
    }
    if (step.kind === "questionDue") {
      return (
        <a href={workspaceHref(`/rapporter/${step.about.id}`)}>
          {t("next.questionDue", { title: step.about.title })}
        </a>
      );
    }
    if (step.kind === "end") {
      const { party, person } = step.about;
      return person ? t("next.endPerson", { party, person }) : t("next.endParty", { party });
    }
    return t(`next.${step.kind}`, { title: step.about.title });
  };
  return (
    <RuledSection id="next" heading={t("next.heading")}>
      {steps.length === 0 ? (
        <p className="small muted">{t("next.empty")}</p>
      ) : (
        <div className="log">
          <ol className="plain">
            {steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two steps can be alike, and they never move
              <li key={index}>
                <time dateTime={step.day}>{formatDayShort(step.day, language, today)}</time>
                <span>{words(step)}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </RuledSection>
  );
}
