import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";

/** When it was last confirmed and by whom, in words. `stale` makes it look old; the words must say so too. */
export function Freshness({ stale, children }: { stale?: boolean; children: ReactNode }) {
  return (
    <span className={stale ? "freshness freshness--stale" : "freshness"}>
      <Icon name={stale ? "stale" : "time"} />
      <span>{children}</span>
    </span>
  );
}
