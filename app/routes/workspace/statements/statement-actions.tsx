import type { StatementPage } from "~/domain/statements/statement-page.server";
import type { Answer } from "~/kernel/answer";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ButtonLink } from "~/ui/form/button";
import { DisabledAction } from "~/ui/text/disabled-action";
import { LinkLine } from "~/ui/text/link-line";
import { statementHref } from "./statement-id";

/** What the reader can do with the statement now: the next step, then the lesser ones. Nothing for most readers. */
export function StatementActions({ statement }: { statement: StatementPage }) {
  const { t } = useTranslation("statements");
  const words = useTranslation("workspace").t;
  const { id, count, may, withdrawable, receivers, remindedToday, askedToday } = statement;
  const site = useSite();
  const missing = count.unanswered + count.withdrawn;
  const reminds = may.remind.may && missing > 0;
  const reachable = receivers?.silent.reached.length || missing;
  const links = [
    ...(may.changeText.may && !may.freeze.may
      ? [{ href: statementHref(site, id, "/text"), label: t("act.edit") }]
      : []),
    ...(may.remind.may
      ? [
          { href: statementHref(site, id, "/paminn#sista-dag"), label: t("act.move") },
          { href: statementHref(site, id, "/lankar"), label: words("links.title") },
        ]
      : []),
    ...(may.putAway.may ? [{ href: statementHref(site, id, "/lagg-undan"), label: t("act.putAway") }] : []),
    ...withdrawable.map(({ organisationId, partyName: party }) => ({
      href: statementHref(site, id, `/ta-tillbaka-for-part?part=${organisationId}`),
      label: t("act.withdrawFor", { party }),
    })),
  ];
  return (
    <div className="stack-s">
      {may.freeze.may && (
        <p className="row">
          <ButtonLink href={statementHref(site, id, "/oppna")} icon="lock">
            {t("act.open")}
          </ButtonLink>
          <ButtonLink href={statementHref(site, id, "/text")} secondary icon="pen">
            {t("act.edit")}
          </ButtonLink>
        </p>
      )}
      {(reminds || may.adopt.may) && (
        <p className="row">
          {reminds && (
            <ButtonLink
              href={statementHref(site, id, "/paminn")}
              icon="letter"
              secondary={remindedToday || askedToday}
            >
              {t("act.remind", { count: reachable })}
            </ButtonLink>
          )}
          {may.adopt.may && (
            <ButtonLink href={statementHref(site, id, "/anta")} secondary={reminds && !remindedToday}>
              {t("act.adopt")}
            </ButtonLink>
          )}
        </p>
      )}
      {may.publish.may && (
        <p>
          <ButtonLink href={statementHref(site, id, "/publicera")}>{t("act.publish")}</ButtonLink>
        </p>
      )}
      <WithoutAnyoneBehind answer={may.adopt} label={t("act.adopt")} />
      <WithoutAnyoneBehind answer={may.publish} label={t("act.publish")} />
      {links.length > 0 && <LinkLine links={links} />}
    </div>
  );
}

/** A step that waits for a party to stand behind the text. */
function WithoutAnyoneBehind({ answer, label }: { answer: Answer; label: string }) {
  const { t } = useTranslation("statements");
  if (answer.may || answer.reason !== "nobodyBehind") return null;
  return <DisabledAction id="behind" label={label} why={t("reasons.nobodyBehind")} how={t("act.adoptHow")} />;
}
