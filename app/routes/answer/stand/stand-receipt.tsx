import { workspaceAddress } from "~/kernel/address/address";
import { localDateIn } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { markOf } from "~/routes/public/council/statements/stand-words";
import { deadlineSentence } from "~/routes/workspace/statements/waiting-words";
import { ButtonLink } from "~/ui/form/button";
import { Main } from "~/ui/frame/main";
import { StandMark } from "~/ui/status/stand-mark";
import { LinkLine } from "~/ui/text/link-line";
import { PageHead } from "~/ui/text/section";
import type { StandAnswerProps } from "./asked-stand";

/** What is now the case, and what can still be done: the same however often the answer is sent. */
export function StandReceipt({ statement, party, path, council }: StandAnswerProps) {
  const { t } = useTranslation("statements");
  const site = useSite();
  const { own, title, deadline, daysLeft, id } = statement;
  const { current, position } = own;
  const day = current ? formatDay(localDateIn(new Date(current.givenAt)), site.language) : "";
  const all = council && workspaceAddress(council, `/uttalanden/${id}`);
  return (
    <Main width="narrow">
      <div className="stack-l">
        <PageHead eyebrow={title} heading={t("byLink.done", { party })} />
        <div className="stack-s">
          <StandMark stand={markOf(position)}>{t(`stand.${position}`)}</StandMark>
          {current?.text && <p>”{current.text}”</p>}
          <p className="small muted">{t("table.by", { who: current?.givenBy ?? "", day })}</p>
        </div>
        <p>{t("byLink.next", { deadline: deadlineSentence(t, deadline, daysLeft, site.language) })}</p>
        <p>
          <ButtonLink href={site.href(`${path}?andra=1`)} secondary>
            {t("act.answerAgain")}
          </ButtonLink>
        </p>
        {all && <LinkLine links={[{ href: all, label: t("byLink.signIn") }]} />}
      </div>
    </Main>
  );
}
