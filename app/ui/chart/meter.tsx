import type { ReactNode } from "react";

/** A part of a whole as a short bar with the words beside, e.g. "16 av 21". */
export function Meter({ value, max, children }: { value: number; max: number; children: ReactNode }) {
  const share = max > 0 ? Math.min(value / max, 1) : 0;
  return (
    <span className="meter">
      <svg className="meter__track" aria-hidden="true">
        <rect width={`${Math.round(share * 100)}%`} height="100%" />
      </svg>
      <span className="num">{children}</span>
    </span>
  );
}
