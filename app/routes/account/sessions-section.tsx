import type { AccountPage, ListedSession } from "~/domain/accounts/account-page.server";
import { sessionCookie } from "~/platform/http/cookies";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { LinkButton, SecondaryButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { DataTable } from "~/ui/table/data-table";
import { Section } from "~/ui/text/section";

/** Where the person is signed in, each of them to end. */
export function SessionsSection({ own, token }: { own: AccountPage; token: string }) {
  const { sessions, hasMore, idleHours } = own;
  const { t } = useTranslation("account");
  const { language } = useSite();
  const device = (session: ListedSession) => session.device || t("page.unknownDevice");
  const when = (instant: string) => formatMoment(new Date(instant), language);
  return (
    <Section id="sessions" heading={t("page.sessions")} lead={t("page.sessionsLead")}>
      <div className="stack">
        <p>
          {idleHours < 48
            ? t("page.idleHours", { count: idleHours, days: sessionCookie.days })
            : t("page.idleDays", { count: idleHours / 24, days: sessionCookie.days })}
        </p>
        <DataTable
          caption={t("page.sessions")}
          captionHidden
          rows={sessions}
          rowKey={(session) => session.id}
          columns={[
            {
              key: "device",
              heading: t("page.device"),
              cell: (session) => (
                <span>
                  {device(session)}
                  {session.current && <span className="muted"> ({t("page.current")})</span>}
                </span>
              ),
            },
            { key: "created", heading: t("page.created"), cell: (session) => when(session.createdAt) },
            { key: "seen", heading: t("page.seen"), cell: (session) => when(session.lastSeenAt) },
            {
              key: "end",
              heading: t("page.end"),
              headingHidden: true,
              label: false,
              cell: (session) =>
                session.current ? null : (
                  <FormFrame
                    intent="end-session"
                    token={`${token}-${session.id.slice(0, 8)}`}
                    hidden={{ session: session.id }}
                  >
                    <LinkButton
                      label={t("page.endOne", { device: device(session), when: when(session.createdAt) })}
                    >
                      {t("page.end")}
                    </LinkButton>
                  </FormFrame>
                ),
            },
          ]}
        />
        {hasMore && <p>{t("page.moreSessions", { count: sessions.length })}</p>}
        {sessions.length > 1 && (
          <FormFrame intent="end-others" token={`${token}-others`} label={t("page.endOthers")}>
            <SecondaryButton small>{t("page.endOthers")}</SecondaryButton>
          </FormFrame>
        )}
      </div>
    </Section>
  );
}
