import type { FoundGap } from "~/domain/plans/adoption/adoption";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { planAddress } from "~/routes/workspace/plans/plan-address";
import { Note } from "~/ui/text/note";

/** What is missing before a draft can be adopted, each with a link to where it is put right. */
export function AdoptionGaps({
  planId,
  gaps,
  mayEdit,
}: {
  planId: string;
  gaps: readonly FoundGap[];
  mayEdit: boolean;
}) {
  const { t } = useTranslation("plans");
  if (gaps.length === 0) {
    return (
      <Note kind="ok">
        <p>{t("adopt.ready")}</p>
      </Note>
    );
  }
  const groups = [
    { heading: t("adopt.blocking"), gaps: gaps.filter(({ blocks }) => blocks) },
    { heading: t("adopt.advice"), gaps: gaps.filter(({ blocks }) => !blocks) },
  ].filter((group) => group.gaps.length > 0);
  return (
    <div className="stack">
      {groups.map((group) => (
        <div key={group.heading} className="stack-s">
          <h3>{group.heading}</h3>
          <ul className="stack-s">
            {group.gaps.map((gap) => (
              <li key={`${gap.gap} ${gap.areaId} ${gap.measureId}`}>
                <Gap gap={gap} planId={planId} mayEdit={mayEdit} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Gap({ gap, planId, mayEdit }: { gap: FoundGap; planId: string; mayEdit: boolean }) {
  const { t } = useTranslation("plans");
  const site = useSite();
  const path = gap.measureId
    ? (`/atgard/${gap.measureId}` as const)
    : gap.areaId
      ? (`/omrade/${gap.areaId}` as const)
      : "";
  const name = gap.number === null ? "" : `${gap.number} ${gap.title ?? ""}`;
  if (name === "") return <>{t(`adopt.gap.${gap.gap}`)}</>;
  return (
    <>
      {mayEdit ? <a href={planAddress(site, `/utkast/${planId}${path}`)}>{name}</a> : name}{" "}
      {t(`adopt.gap.${gap.gap}`)}
    </>
  );
}
