import type { FormAnswer } from "~/platform/http/read-form.server";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";

interface ReportFormProps {
  token: string;
  /** Where to write instead. */
  email: string;
  answer: FormAnswer | undefined;
}

/** What does not work, where, and perhaps an address for the reply. */
export function ReportForm({ token, email, answer }: ReportFormProps) {
  const { t } = useTranslation("public");
  const { href } = useSite();
  const say = (key: string) => t(key as "accessibilityReport.errors.tooLong");
  const typed = (field: string) => answer?.values[field] as string | undefined;
  const wrong = (field: string) => {
    const key = answer?.errors[field];
    return key ? say(key) : undefined;
  };
  const errors = [
    ...(answer?.refusal ? [{ message: t("reasons.tooManyReports", { email }) }] : []),
    ...Object.entries(answer?.errors ?? {}).map(([field, key]) => ({ field, message: say(key) })),
  ];
  return (
    <FormFrame
      action={href("/tillganglighet/rapportera")}
      token={token}
      label={t("accessibilityReport.title")}
      errorTitle={t("accessibilityReport.errorTitle", { count: errors.length })}
      errors={errors}
    >
      <TextArea
        name="what"
        required
        rows={8}
        label={t("accessibilityReport.what")}
        hint={t("accessibilityReport.whatHint")}
        error={wrong("what")}
        defaultValue={typed("what")}
      />
      <TextInput
        name="where"
        optional={t("accessibilityReport.optional")}
        label={t("accessibilityReport.where")}
        hint={t("accessibilityReport.whereHint")}
        error={wrong("where")}
        defaultValue={typed("where")}
      />
      <TextInput
        name="email"
        type="email"
        autoComplete="email"
        optional={t("accessibilityReport.optional")}
        label={t("accessibilityReport.email")}
        hint={t("accessibilityReport.emailHint")}
        error={wrong("email")}
        defaultValue={typed("email")}
      />
      <FormActions>
        <SubmitButton icon="letter">{t("accessibilityReport.send")}</SubmitButton>
      </FormActions>
    </FormFrame>
  );
}
