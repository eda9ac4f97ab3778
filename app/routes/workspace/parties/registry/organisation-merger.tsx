import type { TFunction } from "i18next";
import type { OrganisationChoice } from "~/domain/parties/party-choices.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { PartyConflict } from "~/routes/workspace/parties/party-conflict";
import { useFormAnswer } from "~/routes/workspace/parties/use-form-answer";
import { FormActions, SecondaryButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Section } from "~/ui/text/section";
import { OrganisationChoiceField } from "./organisation-fields";
import type { OrganisationForm } from "./organisation-forms";

type Successor = { readonly id: string; readonly name: string };

/** What the registry says of a merger, when someone else has written there meanwhile. */
function now({ name }: { name: string }, successor: Successor | null, t: TFunction<"parties">) {
  return (
    <p>
      {successor
        ? t("organisation.mergedNow", { name, successor: successor.name })
        : t("organisation.notMergedNow", { name })}
    </p>
  );
}

/** Says that the organisation has gone into another. */
export function MergeOrganisation({
  organisation,
  successor,
  choices,
  token,
  answer,
}: OrganisationForm & { successor: Successor | null; choices: readonly OrganisationChoice[] }) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "merge");
  const called = (id: string) =>
    [...choices, ...(successor ? [successor] : [])].find((one) => one.id === id)?.name ??
    t("organisation.part");
  return (
    <Section id="merge" heading={t("organisation.merge")} lead={t("organisation.mergeText")}>
      <PartyConflict
        form={form}
        labels={{ successorId: t("organisation.mergeChoose") }}
        words={{ successorId: called }}
        now={now(organisation, successor, t)}
      />
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
          stored={successor?.id ?? null}
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
}: OrganisationForm & { successor: Successor | null }) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "part");
  return (
    <Section
      id="part"
      heading={t("organisation.part")}
      lead={
        successor
          ? t("organisation.partText", { name: organisation.name, successor: successor.name })
          : undefined
      }
    >
      <PartyConflict form={form} labels={{}} now={now(organisation, successor, t)} />
      <FormFrame
        token={token}
        version={form.version ?? organisation.version}
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
