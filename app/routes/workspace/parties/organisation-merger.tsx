import type { OrganisationChoice } from "~/domain/parties/party-choices.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { FormActions, SecondaryButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Section } from "~/ui/text/section";
import { OrganisationChoiceField } from "./organisation-fields";
import type { OrganisationForm } from "./organisation-forms";
import { useFormAnswer } from "./use-form-answer";

/** Says that the organisation has gone into another. */
export function MergeOrganisation({
  organisation,
  successorId,
  choices,
  token,
  answer,
}: OrganisationForm & { successorId: string | null; choices: readonly OrganisationChoice[] }) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "merge");
  return (
    <Section id="merge" heading={t("organisation.merge")} lead={t("organisation.mergeText")}>
      <FormFrame
        token={token}
        version={form.version ?? organisation.version}
        intent="merge"
        className="stack text"
        errorTitle={t("work.errorTitle")}
        errors={form.errors}
      >
        <OrganisationChoiceField
          form={form}
          name="successorId"
          label={t("organisation.mergeChoose")}
          choices={choices}
          stored={successorId}
        />
        <FormActions>
          <SecondaryButton>{t("organisation.mergeSubmit")}</SecondaryButton>
        </FormActions>
      </FormFrame>
    </Section>
  );
}

/** Takes back that the organisation has gone into another. */
export function PartOrganisation({
  organisation,
  successor,
  token,
  answer,
}: OrganisationForm & { successor: string }) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "part");
  return (
    <Section
      id="part"
      heading={t("organisation.part")}
      lead={t("organisation.partText", { name: organisation.name, successor })}
    >
      <FormFrame
        token={token}
        version={organisation.version}
        intent="part"
        errorTitle={t("work.errorTitle")}
        errors={form.errors}
      >
        <FormActions>
          <SecondaryButton>{t("organisation.partSubmit")}</SecondaryButton>
        </FormActions>
      </FormFrame>
    </Section>
  );
}
