import type { Comparability as Judgement } from "~/domain/overview/comparability";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Comparability } from "~/ui/status/comparability";

/** How far a comparison holds, with the reason. */
export function ComparabilityNote({ of: { level, reasons } }: { of: Judgement }) {
  const { t } = useTranslation("overview");
  return (
    <Comparability
      level={level}
      label={t(`comparable.${level}`)}
      reason={reasons.length > 0 ? reasons.map((reason) => t(`reasons.${reason}`)).join(" ") : undefined}
    />
  );
}
