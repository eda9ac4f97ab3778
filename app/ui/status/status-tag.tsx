import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";

export type StatusName = "done" | "on-track" | "delayed" | "hindered" | "not-started";

/** In the order they are always counted and listed. */
export const STATUS_ORDER: readonly StatusName[] = ["done", "on-track", "delayed", "hindered", "not-started"];

/** Icon + word. `tag` adds a tinted ground; `wrap` lets long words break. */
export function StatusTag({
  status,
  tag,
  wrap,
  children,
}: {
  status: StatusName;
  tag?: boolean;
  wrap?: boolean;
  children: ReactNode;
}) {
  return (
    <span className={`status is-${status}${tag ? " status--tag" : ""}${wrap ? " status--wrap" : ""}`}>
      <Icon name={`status-${status}`} />
      {children}
    </span>
  );
}

/** What stops the work, as a line of its own. `label` is e.g. "Hinder:". */
export function Hindrance({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p className="hindrance">
      <Icon name="status-hindered" />
      <span>
        <strong>{label}</strong> {children}
      </span>
    </p>
  );
}
