import type { MeasureText } from "~/domain/plans/read-measure.server";
import { addDays, type LocalDate } from "~/kernel/local-date";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/parts/plans/plan-words";
import { WithWritten } from "~/routes/parts/written";
import { PlanConflict } from "~/routes/workspace/plans/draft/plan-conflict";
import { useFormAnswer } from "~/routes/workspace/plans/use-form-answer";
import { FormActions, SecondaryButton, SubmitButton } from "~/ui/form/button";
import { DateInput } from "~/ui/form/date-input";
import { FormFrame } from "~/ui/form/form-frame";
import { TextArea } from "~/ui/form/text-area";
import { Section } from "~/ui/text/section";

/** Whether somebody is reminded of a measure; who may says until when not. */
export function PauseReminders({
  reminders,
  measureId,
  may,
  token,
  answer,
  today,
}: {
  reminders: NonNullable<MeasureText["reminders"]>;
  measureId: string;
  may: boolean;
  token: string;
  answer: FormAnswer | undefined;
  today: LocalDate;
}) {
  const { t } = useTranslation("plans");
  const form = useFormAnswer(answer);
  const days = useDays(today);
  const { until, why, version } = reminders;
  const isPaused = until !== null && until > today;
  if (!may && !isPaused) return null;
  const sent = { token, version: form.version ?? version, hidden: { measureId } };
  return (
    <Section id="paminnelser" heading={t("pause.heading")}>
      {isPaused && (
        <p>
          <WithWritten sentence={t("pause.now", { day: days.full(until), why })} written={[why]} />
        </p>
      )}
      {may && (
        <details className="twin" open={isPaused || form.answered}>
          <summary>{t(isPaused ? "pause.change" : "pause.save")}</summary>
          <PlanConflict form={form} labels={{ until: t("pause.until"), why: t("pause.why") }} />
          <FormFrame {...sent} intent="pause" errorTitle={form.errorTitle} errors={form.errors} guard>
            <p>{t("pause.lead")}</p>
            <DateInput
              {...form.field("until", isPaused ? until : addDays(today, 90))}
              label={t("pause.until")}
              format={t("start.format")}
              required
            />
            <TextArea {...form.field("why", isPaused ? why : "")} label={t("pause.why")} rows={3} required />
            <FormActions>
              <SubmitButton>{t("pause.save")}</SubmitButton>
            </FormActions>
          </FormFrame>
          {until !== null && (
            <FormFrame {...sent} intent="resume">
              <SecondaryButton>{t("pause.resume")}</SecondaryButton>
            </FormFrame>
          )}
        </details>
      )}
    </Section>
  );
}
