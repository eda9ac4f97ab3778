import type { OrganisationChoice } from "~/domain/parties/party-choices.server";
import { municipalities } from "~/kernel/municipality";
import { compareSwedish } from "~/kernel/text/swedish-order";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { AnsweredForm } from "~/routes/parts/form/answered-form";
import { SectorField } from "~/routes/workspace/parties/seats/seat-fields";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";
import { LinkLine } from "~/ui/text/link-line";

const ordered = municipalities.toSorted((a, b) => compareSwedish(a.name, b.name));

/** What the registry says of an organisation. */
export function OrganisationFields({
  form,
  stored = {},
}: {
  form: AnsweredForm;
  stored?: Readonly<Partial<Record<string, string | null>>>;
}) {
  const { t } = useTranslation("parties");
  return (
    <>
      <TextInput
        {...form.field("name", stored.name)}
        label={t("organisation.name")}
        maxLength={200}
        required
      />
      <TextInput
        {...form.field("number", stored.number)}
        label={t("organisation.number")}
        optional={t("work.optional")}
        hint={t("organisation.numberHint")}
        inputMode="numeric"
        maxLength={20}
        short
      />
      <SectorField form={form} stored={stored} />
      <Select
        {...form.field("municipalityCode", stored.municipalityCode)}
        label={t("organisation.municipality")}
        optional={t("work.optional")}
        hint={t("organisation.municipalityHint")}
        placeholder={t("organisation.noMunicipality")}
        options={ordered.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextArea
        {...form.field("aliases", stored.aliases)}
        label={t("organisation.aliases")}
        optional={t("work.optional")}
        hint={t("organisation.aliasesHint")}
        rows={3}
      />
    </>
  );
}

/** One organisation of the registry, with the way to register one that is missing. */
export function OrganisationChoiceField({
  form,
  name = "organisationId",
  label,
  choices,
  back,
  stored,
}: {
  form: AnsweredForm;
  name?: string;
  label?: string;
  choices: readonly OrganisationChoice[];
  /** Address below /parter to return to once a missing organisation has been registered. */
  back?: string;
  stored?: string | null;
}) {
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  return (
    <div className="stack-s">
      <Select
        {...form.field(name, stored)}
        label={label ?? t("place.organisation")}
        placeholder={t("place.choose")}
        options={choices.map(({ id, name: called, number }) => ({
          value: id,
          label: number === null ? called : `${called}, ${number}`,
        }))}
        required
      />
      {back !== undefined && (
        <div className="small">
          {t("place.missing")}{" "}
          <LinkLine
            links={[
              {
                href: workspaceHref(`/parter/organisationer/ny?till=${encodeURIComponent(back)}`),
                label: t("work.register"),
                icon: "plus",
              },
            ]}
          />
        </div>
      )}
    </div>
  );
}
