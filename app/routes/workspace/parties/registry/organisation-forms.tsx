import type { Organisation } from "~/domain/parties/registry/organisation";
import type { LocalDate } from "~/kernel/local-date";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { CancelLink } from "~/routes/workspace/parties/cancel-link";
import { codeWords } from "~/routes/workspace/parties/code-words";
import { PartyConflict } from "~/routes/workspace/parties/party-conflict";
import { useFormAnswer } from "~/routes/workspace/parties/use-form-answer";
import { FormActions, SecondaryButton, SubmitButton } from "~/ui/form/button";
import { DateInput } from "~/ui/form/date-input";
import { FormFrame } from "~/ui/form/form-frame";
import { TextInput } from "~/ui/form/text-input";
import { Section } from "~/ui/text/section";
import { OrganisationFields } from "./organisation-fields";

/** What each form on an organisation needs. */
export type OrganisationForm = { organisation: Organisation; token: string; answer: FormAnswer | undefined };

/** An organisation as its forms have it. */
export function organisationValues(organisation: Organisation): Record<string, string> {
  const { name, number, sector, municipalityCode, successorId, names } = organisation;
  const aliases = names.filter(({ kind }) => kind === "alias").map((alias) => alias.name);
  return {
    name,
    number: number ?? "",
    sector,
    municipalityCode: municipalityCode ?? "",
    successorId: successorId ?? "",
    aliases: aliases.join("\n"),
  };
}

export function CorrectOrganisation({ organisation, token, answer }: OrganisationForm) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "correct");
  return (
    <Section id="correct" heading={t("organisation.facts")}>
      <div className="stack text">
        <PartyConflict
          form={form}
          labels={{
            name: t("organisation.name"),
            number: t("organisation.number"),
            sector: t("organisation.sector"),
            municipalityCode: t("organisation.municipality"),
            aliases: t("organisation.aliases"),
          }}
          words={codeWords(t)}
        />
        <FormFrame
          token={token}
          version={form.version ?? organisation.version}
          intent="correct"
          errorTitle={t("work.errorTitle")}
          errors={form.errors}
          guard
        >
          <OrganisationFields form={form} stored={organisationValues(organisation)} />
          <FormActions>
            <SubmitButton>{t("organisation.correctSubmit")}</SubmitButton>
            <CancelLink below={`/organisationer/${organisation.id}`} />
          </FormActions>
        </FormFrame>
      </div>
    </Section>
  );
}

export function RenameOrganisation({
  organisation,
  token,
  answer,
  today,
}: OrganisationForm & { today: LocalDate }) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "rename");
  return (
    <Section id="rename" heading={t("organisation.rename")} lead={t("organisation.renameText")}>
      <div className="stack text">
        <PartyConflict form={form} labels={{ name: t("organisation.name") }} />
        <FormFrame
          token={token}
          version={form.version ?? organisation.version}
          intent="rename"
          errorTitle={t("work.errorTitle")}
          errors={form.errors}
        >
          <TextInput {...form.field("name")} label={t("organisation.renameName")} maxLength={200} required />
          <DateInput
            {...form.field("from", today)}
            label={t("organisation.renameFrom")}
            format={t("work.dayFormat")}
            required
          />
          <FormActions>
            <SecondaryButton>{t("organisation.renameSubmit")}</SecondaryButton>
          </FormActions>
        </FormFrame>
      </div>
    </Section>
  );
}
