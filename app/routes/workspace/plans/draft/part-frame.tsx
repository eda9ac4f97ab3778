import type { ReactNode } from "react";
import type { Removal } from "~/domain/plans/draft/removed-part.server";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { planAddress } from "~/routes/workspace/plans/plan-address";
import { PlanCrumbs } from "~/routes/workspace/plans/plan-crumbs";
import type { AnsweredForm } from "~/routes/workspace/plans/use-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { Note } from "~/ui/text/note";
import { PageHead } from "~/ui/text/section";

/** A page with the form of one part of a draft. */
export function PartFrame({
  plan,
  heading,
  form,
  version,
  token,
  save,
  removal,
  conflict,
  children,
}: {
  plan: { id: string; title: string };
  heading: string;
  form: AnsweredForm;
  version: number;
  token: string;
  save: string;
  /** Set when the part has been taken out of the draft: to save puts it back. */
  removal: Removal | null;
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
        {removal && !form.conflict && (
          <Note kind="warning">
            <p>{t("removed.text", { who: removal.by, day: formatDay(removal.on, site.language) })}</p>
          </Note>
        )}
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
            <SubmitButton>{removal ? t("removed.putBack") : save}</SubmitButton>
            <a href={planAddress(site, `/utkast/${plan.id}`)}>{t("report.cancel")}</a>
          </FormActions>
        </FormFrame>
      </div>
    </Main>
  );
}
