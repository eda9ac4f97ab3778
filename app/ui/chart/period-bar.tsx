import type { StatusName } from "~/ui/status/status-tag";

const START = 0.5;
const WIDTH = 110.4;
const at = (share: number) => Math.round((START + Math.min(Math.max(share, 0), 1) * WIDTH) * 10) / 10;

/**
 * A period inside a span of time, usually a year: ticks at the quarters, bar in the status colour, dashed line for
 * today. Shares run from 0 (start of the span) to 1 (its end) and are cut at the edges.
 */
export function PeriodBar({
  from,
  to,
  today,
  status,
  text,
  ticks = 4,
}: {
  from: number;
  to: number;
  /** Left out when today is outside the span. */
  today?: number;
  status?: StatusName;
  /** The period in words, e.g. "mars–december 2026"; read instead of the drawing. */
  text: string;
  /** Number of equal parts between the ticks. */
  ticks?: number;
}) {
  const marks = Array.from({ length: ticks + 1 }, (_, tick) => `M${at(tick / ticks)} 16v5`).join("");
  const hasToday = today !== undefined && today >= 0 && today <= 1;
  return (
    <svg className="period-bar" viewBox="0 0 112 22" role="img" aria-label={text}>
      <path d={`M.5 18.5h110.4${marks}`} />
      <rect
        x={at(from)}
        y="6"
        width={Math.max(Math.round((at(to) - at(from)) * 10) / 10, 2)}
        height="9"
        className={status && `is-${status}`}
      />
      {hasToday && <path d={`M${at(today)} 1v20`} />}
    </svg>
  );
}
