import type { ReactNode } from "react";

/** Someone's own words; quotation marks are part of the text. `source` says whose. */
export function Quote({ children, source }: { children: ReactNode; source?: ReactNode }) {
  return (
    <blockquote className="quote">
      <p>{children}</p>
      {source && <footer className="small muted">{source}</footer>}
    </blockquote>
  );
}
