import type { MandatePage } from "~/domain/parties/mandates/mandate-page.server";
import type { PersonChoice } from "~/domain/parties/party-choices.server";
import type { LocalDate } from "~/kernel/local-date";
import { lastDayBefore } from "~/kernel/period";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { CancelLink } from "~/routes/workspace/parties/cancel-link";
import { PartyConflict } from "~/routes/workspace/parties/party-conflict";
import { useDays } from "~/routes/workspace/parties/use-days";
import { useFormAnswer } from "~/routes/workspace/parties/use-form-answer";
import { FormActions, SecondaryButton, SubmitButton } from "~/ui/form/button";
import { DateInput } from "~/ui/form/date-input";
import { FormFrame } from "~/ui/form/form-frame";
import { Section } from "~/ui/text/section";
import { WhoFields } from "./person-fields";

type Part = { mandate: MandatePage; token: string; answer: FormAnswer | undefined };

/** A mandate as its forms have it. */
export function mandateValues(
  mandate: Pick<MandatePage, "kind" | "appointedBy" | "validFrom" | "validTo">,
): Record<string, string> {
  const { kind, appointedBy, validFrom } = mandate;
  return {
    kind,
    appointedBy: appointedBy ?? "",
    from: validFrom,
    lastDay: lastDayBefore(mandate.validTo) ?? "",
  };
}

export function ReplacePerson({
  mandate,
  people,
  today,
  token,
  answer,
}: Part & { people: readonly PersonChoice[]; today: LocalDate }) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "replace");
  const days = useDays();
  const now = `${t(`mandate.${mandate.kind}`)}, ${days.span(mandate.validFrom, mandate.validTo, today)}`;
  return (
    <Section
      id="replace"
      heading={t("person.replace")}
      lead={t("person.replaceText", { name: mandate.personName })}
    >
      <div className="stack text">
        <PartyConflict form={form} labels={{}} now={<p>{now}</p>} />
        <FormFrame
          token={token}
          version={form.version ?? mandate.version}
          intent="replace"
          errorTitle={t("work.errorTitle")}
          errors={form.errors}
          guard
        >
          <WhoFields form={form} people={people} />
          <DateInput
            {...form.field("from", today)}
            label={t("person.replaceFrom")}
            format={t("work.dayFormat")}
            required
          />
          <FormActions>
            <SubmitButton>{t("person.replaceSubmit")}</SubmitButton>
            <CancelLink below={`/platser/${mandate.seatId}`} />
          </FormActions>
        </FormFrame>
      </div>
    </Section>
  );
}

export function EndMandate({ mandate, token, answer }: Part) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "end");
  return (
    <Section id="end" heading={t("person.end")} lead={t("person.endText", { name: mandate.personName })}>
      <div className="stack text">
        <PartyConflict form={form} labels={{ lastDay: t("seat.lastDay") }} />
        <FormFrame
          token={token}
          version={form.version ?? mandate.version}
          intent="end"
          errorTitle={t("work.errorTitle")}
          errors={form.errors}
        >
          <DateInput
            {...form.field("lastDay", mandateValues(mandate).lastDay)}
            label={t("seat.lastDay")}
            format={t("work.dayFormat")}
            required
          />
          <FormActions>
            <SecondaryButton>{t("person.endSubmit")}</SecondaryButton>
          </FormActions>
        </FormFrame>
      </div>
    </Section>
  );
}
