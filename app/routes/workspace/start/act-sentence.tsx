import { subjectPath } from "~/domain/starts/areas";
import type { WorkspaceAct } from "~/domain/starts/workspace-activity.server";
import type { LocalDate } from "~/kernel/local-date";
import { localDateIn } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDayShort, formatTime } from "~/platform/i18n/dates";
import type { Namespace } from "~/platform/i18n/namespaces";
import { capitalised } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { Activity } from "~/ui/text/activity-log";

/** Stands where the subject goes, so that it can become a link. */
const place = "\u0000";

type Write = (key: string, values: Record<string, string>) => string;

/** One act in plain words, with a link to what it was done to. */
export function ActSentence({ act }: { act: WorkspaceAct }) {
  const { t, i18n } = useTranslation("workspace");
  const site = useSite();
  const [area = "", name = ""] = act.act.split(".");
  const written = `activity.${name}`;
  const known = i18n.exists(written, { ns: area as Namespace });
  const write = i18n.t as unknown as Write;
  const who = act.own ? t("happened.you") : (act.who ?? capitalised(roleWord(t as never, act.role)));
  const subject = act.subject ?? t("happened.aPerson");
  const [before = "", ...after] = write(known ? written : "happened.unknown", {
    ns: known ? area : "workspace",
    who,
    subject: place,
    party: who,
  }).split(place);
  const path = act.subject === null ? null : subjectPath(act);
  return (
    <>
      {before}
      {after.length > 0 && (path ? <a href={site.workspaceHref(path)}>{subject}</a> : subject)}
      {after.join(subject)}
    </>
  );
}

function roleWord(t: (key: string) => string, role: string): string {
  return t(role === "public" ? "happened.someone" : `role.${role}`);
}

/** The entries of a log: acts of today by the time of day, earlier ones by day. */
export function useActivity(acts: readonly WorkspaceAct[], today: LocalDate): Activity[] {
  const { t } = useTranslation("workspace");
  const { language } = useSite();
  return acts.map((act) => {
    const at = new Date(act.at);
    const day = localDateIn(at);
    return {
      key: String(act.seq),
      dateTime: at.toISOString(),
      when:
        day === today
          ? t("happened.today", { time: formatTime(at, language) })
          : formatDayShort(day, language, today),
      text: <ActSentence act={act} />,
    };
  });
}
