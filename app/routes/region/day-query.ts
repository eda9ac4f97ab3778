import type { AsOf } from "~/platform/http/as-of";

/** What a link adds to its address so that the next page shows the same day: nothing when it is today. */
export function dayQuery({ day, today }: Pick<AsOf, "day" | "today">): "" | `?den=${string}` {
  return day === today ? "" : `?den=${day}`;
}
