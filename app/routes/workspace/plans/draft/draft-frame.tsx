import type { ReactNode } from "react";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { DoneNote, type DoneWord } from "~/routes/workspace/plans/done-note";
import { planAddress } from "~/routes/workspace/plans/plan-address";
import { Main } from "~/ui/frame/main";
import { Tabs } from "~/ui/frame/tabs";
import { PageHead } from "~/ui/text/section";

const paths = { draft: "", about: "/uppgifter", adopt: "/faststall" } as const;

/** Head and tabs of a draft. */
export function DraftFrame({
  plan,
  tab,
  mayEdit,
  done,
  undo,
  children,
}: {
  plan: { id: string; title: string };
  tab: keyof typeof paths;
  mayEdit: boolean;
  done: DoneWord | null;
  undo?: string | null;
  children: ReactNode;
}) {
  const { t } = useTranslation("plans");
  const site = useSite();
  const shown = mayEdit ? (["draft", "about", "adopt"] as const) : (["draft", "adopt"] as const);
  const tabs = [
    ...shown.map((one) => ({
      href: planAddress(site, `/utkast/${plan.id}${paths[one]}`),
      label: t(`tabs.${one}`),
      current: one === tab ? ("page" as const) : (false as const),
    })),
    { href: planAddress(site, "/planer"), label: t("tabs.plans") },
  ];
  return (
    <Main width="wide">
      <DoneNote done={done} undo={undo ?? null} />
      <PageHead eyebrow={t("list.standing.draft")} heading={plan.title}>
        <p className="muted">{t("draft.lead")}</p>
      </PageHead>
      <Tabs label={t("tabs.label")} items={tabs} />
      {children}
    </Main>
  );
}
