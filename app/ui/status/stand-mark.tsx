import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";

export type StandName = "behind" | "behind-with-reservation" | "abstains" | "dissents" | "awaits";

/** Where a party stands: mark in the accent colour + word in ink. */
export function StandMark({ stand, children }: { stand: StandName; children: ReactNode }) {
  return (
    <span className="status status--wrap stand">
      <Icon name={stand} />
      <span>{children}</span>
    </span>
  );
}
