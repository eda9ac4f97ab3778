import type { ReactNode } from "react";
import type { StatusName } from "~/ui/status/status-tag";

export type Bar = {
  key: string;
  /** Label at the left; a StatusTag where the bars are statuses. */
  label: ReactNode;
  /** `null` = missing; then `text` says so and the bar is hatched. */
  value: number | null;
  /** The value in words or figures. */
  text: ReactNode;
  status?: StatusName;
};

/** Zero-based horizontal bars. Give the same `max` to panels that are compared. */
export function Bars({ bars, max, long }: { bars: readonly Bar[]; max: number; long?: boolean }) {
  return (
    <ul className={long ? "bars bars--long" : "bars"}>
      {bars.map((bar) => (
        <li key={bar.key} className={bar.status ? `bars__row is-${bar.status}` : "bars__row"}>
          <span>{bar.label}</span>
          <span className="bars__track">
            {bar.value !== null && bar.value > 0 && (
              <svg className="bars__bar" aria-hidden="true" width={`${percent(bar.value, max)}%`} />
            )}
            <span className={bar.value === null ? "bars__missing" : "num"}>{bar.text}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function percent(value: number, max: number): number {
  return max > 0 ? Math.round((Math.min(value, max) / max) * 1000) / 10 : 0;
}
