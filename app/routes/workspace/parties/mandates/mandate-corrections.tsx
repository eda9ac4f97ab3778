import type { MandatePage } from "~/domain/parties/mandates/mandate-page.server";
import { representationKinds } from "~/domain/parties/mandates/representation";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { codeWords } from "~/routes/workspace/parties/code-words";
import { PartyConflict } from "~/routes/workspace/parties/party-conflict";
import { DayFields } from "~/routes/workspace/parties/seats/seat-fields";
import { useFormAnswer } from "~/routes/workspace/parties/use-form-answer";
import { FormActions, SecondaryButton } from "~/ui/form/button";
import { RadioChoices } from "~/ui/form/choices";
import { FormFrame } from "~/ui/form/form-frame";
import { TextInput } from "~/ui/form/text-input";
import { DisabledAction } from "~/ui/text/disabled-action";
import { Section } from "~/ui/text/section";
import { mandateValues } from "./mandate-forms";

type Part = { mandate: MandatePage; token: string; answer: FormAnswer | undefined };

/** What was written wrongly, or ended by mistake. */
export function CorrectMandate({ mandate, token, answer }: Part) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "correct");
  const stored = mandateValues(mandate);
  const { defaultValue, ...kind } = form.field("kind", stored.kind);
  return (
    <Section id="correct" heading={t("person.correct")} lead={t("person.correctText")}>
      <div className="stack text">
        <PartyConflict
          form={form}
          labels={{
            kind: t("person.kind"),
            appointedBy: t("person.appointedBy"),
            from: t("seat.from"),
            lastDay: t("seat.lastDay"),
          }}
          words={codeWords(t)}
        />
        <FormFrame
          token={token}
          version={form.version ?? mandate.version}
          intent="correct"
          errorTitle={t("work.errorTitle")}
          errors={form.errors}
        >
          <RadioChoices
            name={kind.name}
            error={kind.error}
            legend={t("person.kind")}
            defaultValue={defaultValue}
            small
            choices={representationKinds.map((value) => ({ value, label: t(`mandate.${value}`) }))}
          />
          <TextInput
            {...form.field("appointedBy", stored.appointedBy)}
            label={t("person.appointedBy")}
            optional={t("work.optional")}
            maxLength={200}
          />
          <DayFields form={form} stored={stored} lastDayHint={t("person.untilPartyLeaves")} />
          <FormActions>
            <SecondaryButton>{t("person.correctSubmit")}</SecondaryButton>
          </FormActions>
        </FormFrame>
      </div>
    </Section>
  );
}

/** A mandate that should never have been entered; one that has been used is ended instead. */
export function RemoveMandate({ mandate, token, answer }: Part) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "remove");
  const isUsed = mandate.acts > 0;
  return (
    <Section id="remove" heading={t("person.remove")} lead={isUsed ? undefined : t("person.removeText")}>
      {isUsed && !form.answered ? (
        <DisabledAction
          id="remove-mandate"
          label={t("person.remove")}
          why={t("reasons.mandateIsUsed", { name: mandate.personName })}
        />
      ) : (
        <FormFrame
          token={token}
          version={form.version ?? mandate.version}
          intent="remove"
          errorTitle={t("work.errorTitle")}
          errors={form.errors}
        >
          <FormActions>
            <SecondaryButton>{t("person.remove")}</SecondaryButton>
          </FormActions>
        </FormFrame>
      )}
    </Section>
  );
}
