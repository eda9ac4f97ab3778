import { workspaceAddress } from "~/kernel/address/address";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { MeasureState } from "~/routes/parts/plans/measure-state";
import { ButtonLink } from "~/ui/form/button";
import { Main } from "~/ui/frame/main";
import { LinkLine } from "~/ui/text/link-line";
import { PageHead } from "~/ui/text/section";
import type { StatusAnswerProps } from "./asked-status";

/** What is now the case, and what can still be done: the same however often the answer is sent. */
export function StatusReceipt({ measure, history, text, party, today, path, council }: StatusAnswerProps) {
  const { t } = useTranslation("plans");
  const site = useSite();
  const last = history.find((entry) => entry.what === "report");
  const plan = council && workspaceAddress(council, `/handlingsplan/${measure.number}?plan=${text.plan.id}`);
  return (
    <Main width="narrow">
      <div className="stack-l">
        <PageHead
          eyebrow={`${measure.number} ${measure.title}`}
          heading={t("byLink.done", { party })}
          lede={t("byLink.next")}
        />
        <MeasureState measure={measure} day={today} />
        {last?.note && <p>{last.note}</p>}
        <p>
          <ButtonLink href={site.href(`${path}?andra=1`)} secondary>
            {t("byLink.again")}
          </ButtonLink>
        </p>
        {plan && <LinkLine links={[{ href: plan, label: t("byLink.signIn") }]} />}
      </div>
    </Main>
  );
}
