import type { StatementPage } from "~/domain/statements/statement-page.server";
import { localDateIn } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { markOf } from "~/routes/public/council/statements/stand-words";
import { ButtonLink } from "~/ui/form/button";
import { StandMark } from "~/ui/status/stand-mark";
import { LinkLine } from "~/ui/text/link-line";
import { Panel } from "~/ui/text/panel";

/** The reader's own party: where it stands, and what it can do about it. */
export function OwnStand({ statement, party }: { statement: StatementPage; party: string }) {
  const { t } = useTranslation("statements");
  const { workspaceHref, language } = useSite();
  const own = statement.parties.find(({ organisationId }) => organisationId === party);
  const left = statement.others.find((stand) => stand.organisationId === party);
  const said = own?.current ?? left;
  if (!own && !left) return null;
  const { id, may, withdrawable } = statement;
  const isOpen = may.takeStand.may && own !== undefined;
  const stands = withdrawable.some(({ organisationId }) => organisationId === party);
  const position = own?.position ?? (left?.withdrawnAt ? "withdrawn" : left?.kind) ?? "unanswered";
  const day = (moment: string) => formatDay(localDateIn(new Date(moment)), language);
  const answer = workspaceHref(`/uttalanden/${id}/svara`);
  const withdraw = { href: workspaceHref(`/uttalanden/${id}/ta-tillbaka`), label: t("act.withdraw") };
  return (
    <Panel id="egen-part" heading={own?.name ?? left?.partyName}>
      <StandMark stand={markOf(position)}>{t(`stand.${position}`)}</StandMark>
      {said?.text && <p>”{said.text}”</p>}
      {said && <p className="small muted">{t("table.by", { who: said.givenBy, day: day(said.givenAt) })}</p>}
      {isOpen && !stands && (
        <p>
          <ButtonLink href={answer}>{t("act.answer")}</ButtonLink>
        </p>
      )}
      {stands && (
        <LinkLine links={[...(isOpen ? [{ href: answer, label: t("act.answerAgain") }] : []), withdraw]} />
      )}
    </Panel>
  );
}
