import { classifications, retentions } from "~/domain/documents/document";
import { mostTitleLength } from "~/domain/documents/document-forms";
import { useTranslation } from "~/platform/i18n/use-translation";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FileInput } from "~/ui/form/file-input";
import { FormFrame } from "~/ui/form/form-frame";
import { Select } from "~/ui/form/select";
import { TextInput } from "~/ui/form/text-input";
import { Section } from "~/ui/text/section";
import { usePaperForm } from "./use-paper-form";

/** Adds a paper: its file, what it is called, whether it may become public, and how long it is kept. */
export function PaperForm({ token }: { token: string }) {
  const { t } = useTranslation("documents");
  const form = usePaperForm("add");
  return (
    <Section id="lagg-till" heading={t("add.heading")}>
      <FormFrame
        token={token}
        intent="add"
        className="stack text"
        errorTitle={form.errorTitle}
        errors={form.errors}
        files
      >
        <TextInput {...form.field("title")} label={t("add.title")} maxLength={mostTitleLength} />
        <FileInput {...form.field("file")} label={t("add.file")} hint={t("add.fileHint")} />
        <Select
          {...form.field("classification", "open")}
          label={t("add.classification")}
          options={classifications.map((value) => ({ value, label: t(`classification.${value}`) }))}
        />
        <Select
          {...form.field("retention", "kept")}
          label={t("add.retention")}
          options={retentions.map((value) => ({ value, label: t(`retention.${value}`) }))}
        />
        <FormActions>
          <SubmitButton icon="upload">{t("add.submit")}</SubmitButton>
        </FormActions>
      </FormFrame>
    </Section>
  );
}
