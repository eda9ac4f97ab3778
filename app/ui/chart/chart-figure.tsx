import type { ReactNode } from "react";

/** A finding and its proof: sentence as title, unit beneath, the drawing, source, and the same as a table. */
export function ChartFigure({
  title,
  unit,
  source,
  twin,
  children,
}: {
  /** The finding in plain words. */
  title: ReactNode;
  /** What is counted and how. */
  unit?: ReactNode;
  source?: ReactNode;
  /** The same values as a table, folded; `summary` says what opens. Not needed where the table stands beside. */
  twin?: { summary: string; table: ReactNode };
  children?: ReactNode;
}) {
  return (
    <figure className="chart">
      <figcaption className="chart__title">{title}</figcaption>
      {unit && <p className="chart__unit">{unit}</p>}
      {children && <div className="chart__body">{children}</div>}
      {twin && (
        <details className="twin">
          <summary>{twin.summary}</summary>
          {twin.table}
        </details>
      )}
      {source && <p className="chart__source">{source}</p>}
    </figure>
  );
}
