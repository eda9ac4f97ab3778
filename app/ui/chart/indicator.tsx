import type { ReactNode } from "react";

/** One measure compared: heading, comparability and reason left; plot or empty state right. */
export function Indicator({
  heading,
  children,
  plot,
}: {
  heading: ReactNode;
  children?: ReactNode;
  plot: ReactNode;
}) {
  return (
    <article className="indicator">
      <div className="stack-s">
        <h3>{heading}</h3>
        {children}
      </div>
      <div>{plot}</div>
    </article>
  );
}
