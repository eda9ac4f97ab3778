import type { ReactNode } from "react";

/** A text to be read as it stands, in serif, with facts beside it. */
export function Document({
  label,
  children,
  facts,
}: {
  label: string;
  children: ReactNode;
  facts?: ReactNode;
}) {
  return (
    <div className="doc section section--full">
      <article className="doc__text" aria-label={label}>
        {children}
      </article>
      {facts && <aside className="stack">{facts}</aside>}
    </div>
  );
}
