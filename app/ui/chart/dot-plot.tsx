import type { ReactNode } from "react";

export type Dot = {
  key: string;
  label: ReactNode;
  /** Place between the ends of the axis, 0–1; `null` = missing, then `text` says so. */
  share: number | null;
  text: string;
  /** Gives the row that council's colour. */
  council?: string;
  /** Hollow diamond: what the others are compared with. */
  reference?: boolean;
};

/** Values on one axis. The axis may be cut, so both its ends are written. */
export function DotPlot({ dots, axis }: { dots: readonly Dot[]; axis: { from: string; to: string } }) {
  return (
    <ul className="dot-plot">
      {dots.map((dot) => (
        <li key={dot.key} data-council={dot.council}>
          <span className={dot.reference ? "muted" : undefined}>{dot.label}</span>
          {dot.share === null ? (
            <span className="muted">{dot.text}</span>
          ) : (
            <DotTrack share={dot.share} text={dot.text} reference={dot.reference} />
          )}
        </li>
      ))}
      <li className="dot-plot__axis" aria-hidden="true">
        <span />
        <span>
          <span>{axis.from}</span>
          <span>{axis.to}</span>
        </span>
      </li>
    </ul>
  );
}

function DotTrack({ share, text, reference }: { share: number; text: string; reference?: boolean }) {
  const x = `${Math.round(share * 1000) / 10}%`;
  return (
    <svg className="dot-plot__track" role="img" aria-label={text}>
      <line x1="0" x2="100%" y1="50%" y2="50%" />
      {reference ? (
        <svg x={x} y="50%" overflow="visible" aria-hidden="true">
          <path className="dot-plot__reference" d="M0-7 7 0 0 7-7 0z" />
        </svg>
      ) : (
        <circle className="dot-plot__dot" cx={x} cy="50%" r="7.5" />
      )}
      <text x={x} dx="13" y="50%" dy=".35em">
        {text}
      </text>
    </svg>
  );
}
