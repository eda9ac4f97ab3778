import { Icon, type IconName } from "~/ui/icon";
import type { StatusName } from "~/ui/status/status-tag";

export type LegendItem = { icon: IconName; label: string; status?: StatusName };

/** Key to the marks, for the eye only: the rows carry their own words. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <p className="legend" aria-hidden="true">
      {items.map((item) => (
        <span key={item.label} className={item.status && `is-${item.status}`}>
          <Icon name={item.icon} />
          {item.label}
        </span>
      ))}
    </p>
  );
}
