import { markOfStand, standKinds } from "~/domain/positions/stand";
import type { StandView } from "~/domain/positions/stand-view";
import { markAsRead } from "~/platform/http/as-read";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FollowUp, RadioChoices } from "~/ui/form/choices";
import { FormFrame } from "~/ui/form/form-frame";
import { TextArea } from "~/ui/form/text-area";
import { Note } from "~/ui/text/note";
import { errorTitle, fieldError, formErrors, typed } from "./form-errors";
import { StandConflict } from "./stand-conflict";

interface StandFieldsProps {
  token: string;
  party: string;
  /** Of the text that stands above the form: the answer is given for the one that was read and no other. */
  fingerprint: string;
  current: StandView | null;
  answer: FormAnswer | undefined;
  /** Nothing is chosen beforehand: a machine that presses the button alone says nothing. */
  unchosen?: boolean;
}

/** Where the party stands, as rows to choose from, and its own words where they belong. */
export function StandFields({ token, party, fingerprint, current, answer, unchosen }: StandFieldsProps) {
  const { t } = useTranslation("statements");
  const stands = current !== null && current.withdrawnAt === null ? current : null;
  const conflict = answer?.refusal?.reason === "answeredMeanwhile" && current ? { answer, current } : null;
  return (
    <FormFrame
      token={token}
      hidden={{
        readFingerprint: markAsRead(answer, "readFingerprint", fingerprint),
        readStand: markAsRead(answer, "readStand", markOfStand(current)),
      }}
      errorTitle={errorTitle(t, answer)}
      errors={conflict ? [] : formErrors(t, answer)}
      className="stack section section--full"
      guard
    >
      {conflict && <StandConflict {...conflict} party={party} />}
      {stands && !conflict && (
        <Note>
          <p>{t("answer.again", { stand: t(`stand.${stands.kind}`) })}</p>
        </Note>
      )}
      <RadioChoices
        name="kind"
        large
        legend={t("answer.question", { party })}
        error={fieldError(t, answer, "kind")}
        defaultValue={typed(answer, "kind", unchosen ? null : (stands?.kind ?? null))}
        choices={standKinds.map((kind) => ({
          value: kind,
          label: t(`stand.${kind}`),
          hint: t(`answer.hint.${kind}`),
          icon: kind,
          ...(kind === "behind" ? {} : { opens: 1 as const }),
        }))}
      />
      <FollowUp opens={1}>
        <TextArea
          name="text"
          label={t("answer.text")}
          hint={t("answer.textHint")}
          error={fieldError(t, answer, "text")}
          defaultValue={typed(answer, "text", stands?.text ?? null)}
          rows={4}
          maxLength={2000}
        />
      </FollowUp>
      <p className="small muted">{t("answer.shown")}</p>
      <FormActions>
        <SubmitButton>{t("answer.submit", { party })}</SubmitButton>
      </FormActions>
    </FormFrame>
  );
}
