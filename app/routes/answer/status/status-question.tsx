import { useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/parts/plans/plan-words";
import { ReportConflict, ReportFields } from "~/routes/workspace/plans/report-fields";
import { useFormAnswer } from "~/routes/workspace/plans/use-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import type { StatusAnswerProps } from "./asked-status";

/** "Nothing has changed" first, but nothing chosen beforehand: a button that a scanner presses says nothing. */
export function StatusQuestion({ measure, text, events, party, today, token, council }: StatusAnswerProps) {
  const { t } = useTranslation("plans");
  const days = useDays(today);
  const form = useFormAnswer(useActionData() as FormAnswer | undefined);
  const unchanged = measure.confirmedOn !== null && {
    value: "unchanged",
    label: t("byLink.unchanged"),
    hint: t("byLink.unchangedHint", {
      state: t(`state.${measure.state}`),
      day: days.near(measure.confirmedOn),
    }),
  };
  return (
    <Main width="narrow">
      <div className="stack-l">
        <PageHead
          eyebrow={t("byLink.for", { council: council?.name ?? "" })}
          heading={`${measure.number} ${measure.title}`}
          lede={t("byLink.party", { party })}
        />
        {text.description !== "" && (
          <details className="twin">
            <summary>{t("measure.what")}</summary>
            {text.description.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </details>
        )}
        <ReportConflict form={form} />
        <FormFrame
          token={token}
          version={form.version ?? events}
          errorTitle={form.errorTitle}
          errors={form.errors}
          label={t("byLink.title")}
          guard
        >
          <ReportFields form={form} stored={measure} first={unchanged || "nothing"} />
          <FormActions>
            <SubmitButton>{t("byLink.save")}</SubmitButton>
          </FormActions>
        </FormFrame>
      </div>
    </Main>
  );
}
