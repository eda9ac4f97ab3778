import type { ReactNode } from "react";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { planAddress } from "~/routes/workspace/plans/plan-address";
import { PlanCrumbs } from "~/routes/workspace/plans/plan-crumbs";
import type { AnsweredForm } from "~/routes/workspace/plans/use-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";

/** A page with the form of one part of a draft. */
export function PartFrame({
  plan,
  heading,
  form,
  version,
  token,
  save,
  conflict,
  children,
}: {
  plan: { id: string; title: string };
  heading: string;
  form: AnsweredForm;
  version: number;
  token: string;
  save: string;
  conflict: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation("plans");
  const site = useSite();
  return (
    <Main width="wide">
      <PlanCrumbs
        plan={{ title: plan.title, chosen: null, draftId: plan.id }}
        crumbs={[{ label: heading }]}
      />
      <PageHead heading={heading} />
      <div className="text stack">
        {conflict}
        <FormFrame
          token={token}
          version={form.version ?? version}
          errorTitle={form.errorTitle}
          errors={form.errors}
          guard
        >
          {children}
          <FormActions>
            <SubmitButton>{save}</SubmitButton>
            <a href={planAddress(site, `/utkast/${plan.id}`)}>{t("report.cancel")}</a>
          </FormActions>
        </FormFrame>
      </div>
    </Main>
  );
}
