import { capitalised } from "~/domain/councils/terminology";
import type { AreaChoice, TracedArea } from "~/domain/traces/areas-of-statement.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Written } from "~/routes/parts/written";
import { FormActions, SecondaryButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Select } from "~/ui/form/select";
import { Section } from "~/ui/text/section";
import { errorTitle, fieldError, formErrors, typed } from "../form-errors";
import { useFormAnswer } from "../use-form-answer";

/** Areas under the latest plan that each stands in. */
function areaOptions(choices: readonly AreaChoice[]) {
  const plans = [...new Set(choices.map(({ plan }) => plan))];
  return plans.map((plan) => ({
    label: plan,
    options: choices
      .filter((choice) => choice.plan === plan)
      .map(({ lineageId, number, title }) => ({ value: lineageId, label: `${number}. ${title}` })),
  }));
}

interface AreasSectionProps {
  areas: readonly (TracedArea & { token: string })[];
  /** Those that the statement doesn't belong to yet. */
  choices: readonly AreaChoice[];
  token: string;
}

/** Where the convenor says which areas of the plans the statement belongs to. */
export function AreasSection({ areas, choices, token }: AreasSectionProps) {
  const { t } = useTranslation(["statements", "terms"]);
  const text = useTranslation("statements").t;
  const answer = useFormAnswer();
  const nameOf = ({ number, title }: TracedArea) => t("facts.areaNumbered", { number, title });
  return (
    <Section id="omraden" heading={capitalised(t("terms:area.other"))} lead={<p>{t("areas.lead")}</p>}>
      <div className="stack text">
        {areas.length === 0 && <p className="muted">{t("areas.none")}</p>}
        {areas.map((area) => (
          <FormFrame
            key={area.lineageId}
            token={area.token}
            intent="unlink"
            hidden={{ lineage: area.lineageId }}
            label={t("areas.unlinkOne", { area: nameOf(area) })}
          >
            <p>
              <Written>{nameOf(area)}</Written>
            </p>
            <SecondaryButton small>{t("areas.unlink")}</SecondaryButton>
          </FormFrame>
        ))}
        {(choices.length > 0 || answer) && (
          <FormFrame
            token={token}
            intent="link"
            className="stack"
            errorTitle={errorTitle(text, answer)}
            errors={formErrors(text, answer)}
          >
            <Select
              name="lineage"
              label={t("areas.choose")}
              placeholder={t("areas.placeholder")}
              options={areaOptions(choices)}
              defaultValue={typed(answer, "lineage")}
              error={fieldError(text, answer, "lineage")}
            />
            <FormActions>
              <SecondaryButton>{t("areas.link")}</SecondaryButton>
            </FormActions>
          </FormFrame>
        )}
      </div>
    </Section>
  );
}
