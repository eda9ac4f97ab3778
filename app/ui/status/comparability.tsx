import type { ReactNode } from "react";
import { Icon, type IconName } from "~/ui/icon";

export type ComparabilityLevel = "comparable" | "partly" | "not-comparable";

const ICONS: Record<ComparabilityLevel, IconName> = {
  comparable: "comparable",
  partly: "partly",
  "not-comparable": "not-comparable",
};

/** How far a comparison holds: sign + word, always with the reason beneath unless it is plainly comparable. */
export function Comparability({
  level,
  label,
  reason,
}: {
  level: ComparabilityLevel;
  label: string;
  reason?: ReactNode;
}) {
  return (
    <>
      <p className="comparability">
        <Icon name={ICONS[level]} />
        {label}
      </p>
      {reason && <p className="small muted">{reason}</p>}
    </>
  );
}
