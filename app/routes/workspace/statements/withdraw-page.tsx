import type { ReactNode } from "react";
import type { StandView } from "~/domain/positions/stand-view";
import type { StatementPage } from "~/domain/statements/statement-page.server";
import { localDateIn } from "~/kernel/local-date";
import { markAsRead } from "~/platform/http/as-read";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { markOf } from "~/routes/public/council/statements/stand-words";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { TextArea } from "~/ui/form/text-area";
import { StandMark } from "~/ui/status/stand-mark";
import { ActPage } from "./act-page";
import { errorTitle, fieldError, formErrors, typed } from "./form-errors";
import type { TypedField } from "./unsent-text";
import { useFormAnswer } from "./use-form-answer";

/** A page for taking an answer back: the answer, why it is taken back, and what `children` ask beside it. */
export function WithdrawPage({
  statement,
  stand,
  token,
  words,
  unsent = [],
  children,
}: {
  statement: StatementPage;
  /** Null when the party has no answer to the text. */
  stand: (StandView & { organisationId: string; partyName: string }) | null;
  token: string;
  words: { title: string; lede: string; why: string; submit: string };
  /** What was typed in the fields of `children`. */
  unsent?: readonly TypedField[];
  children?: ReactNode;
}) {
  const answer = useFormAnswer();
  const { t } = useTranslation("statements");
  const { language } = useSite();
  const typedFields = [...unsent, { label: words.why, text: typed(answer, "why") }];
  if (!stand) {
    const may = { may: false, reason: "noAnswer" } as const;
    return <ActPage statement={statement} heading={words.title} may={may} unsent={typedFields} />;
  }
  const isPublished = statement.stage === "published";
  const day = formatDay(localDateIn(new Date(stand.givenAt)), language);
  const mayWithdraw = statement.withdrawable.some(
    ({ organisationId }) => organisationId === stand.organisationId,
  );
  const reason = stand.withdrawnAt ? "alreadyWithdrawn" : "partySpeaksForItself";
  return (
    <ActPage
      statement={statement}
      heading={words.title}
      lede={words.lede}
      may={mayWithdraw ? { may: true } : { may: false, reason, detail: { party: stand.partyName } }}
      unsent={typedFields}
    >
      <div className="stack-s">
        <StandMark stand={markOf(stand.kind)}>{t(`stand.${stand.kind}`)}</StandMark>
        {stand.text && <p>”{stand.text}”</p>}
        <p className="small muted">{t("table.by", { who: stand.givenBy, day })}</p>
      </div>
      <FormFrame
        token={token}
        hidden={{ standId: markAsRead(answer, "standId", stand.id) }}
        errorTitle={errorTitle(t, answer)}
        errors={formErrors(t, answer)}
      >
        {children}
        <TextArea
          name="why"
          label={words.why}
          hint={t(isPublished ? "withdraw.whyPublished" : "withdraw.whyHint")}
          error={fieldError(t, answer, "why")}
          defaultValue={typed(answer, "why")}
          maxLength={2000}
          required
        />
        <FormActions>
          <SubmitButton>{words.submit}</SubmitButton>
        </FormActions>
      </FormFrame>
    </ActPage>
  );
}
