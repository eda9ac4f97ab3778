import type { Answer } from "~/kernel/answer";
import type { LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { reasonText } from "~/routes/workspace/parties/reason-text";
import { ButtonLink } from "~/ui/form/button";
import { DisabledAction } from "~/ui/text/disabled-action";
import { LinkLine } from "~/ui/text/link-line";

/** What can be done with the council's seats and parties, or why not. */
export function CouncilActs({
  may,
  day,
  today,
  plan,
}: {
  may: Answer;
  day: LocalDate;
  today: LocalDate;
  /** Title of the plan in force that day. */
  plan: string | null;
}) {
  const { t } = useTranslation("parties");
  const { workspaceHref, href } = useSite();
  const query = day === today ? "" : (`?den=${day}` as const);
  const beside = [
    { href: href(`/parter${query}`), label: t("work.publicPage") },
    ...(plan === null
      ? []
      : [{ href: href(`/handlingsplan${query}`), label: t("council.planInForce", { title: plan }) }]),
  ];
  if (!may.may) {
    return (
      <>
        <DisabledAction id="edit" label={t("work.edit")} why={reasonText(t, may.reason, may.detail)} />
        <LinkLine
          links={[{ href: workspaceHref("/parter/andringar"), label: t("work.changes") }, ...beside]}
        />
      </>
    );
  }
  return (
    <>
      <div className="row">
        <ButtonLink href={workspaceHref("/parter/platser/ny")} icon="plus">
          {t("work.addSeat")}
        </ButtonLink>
        <ButtonLink href={workspaceHref("/parter/adjungera")} secondary>
          {t("work.coOpt")}
        </ButtonLink>
        <ButtonLink href={workspaceHref("/parter/import")} secondary icon="upload">
          {t("work.import")}
        </ButtonLink>
      </div>
      <LinkLine
        links={[
          { href: workspaceHref("/parter/organisationer/ny"), label: t("work.register") },
          { href: workspaceHref("/parter/andringar"), label: t("work.changes") },
          ...beside,
        ]}
      />
    </>
  );
}
