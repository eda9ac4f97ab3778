import type { ReactNode } from "react";

/** A stone block beside a list, about the chosen row. `sticky` keeps it in view on wide screens. */
export function Panel({
  id,
  heading,
  sticky,
  children,
}: {
  id: string;
  heading: ReactNode;
  sticky?: boolean;
  children: ReactNode;
}) {
  return (
    <section
      id={id}
      tabIndex={-1}
      className={sticky ? "panel panel--sticky stack" : "panel stack"}
      aria-labelledby={`${id}-heading`}
    >
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}

/** A list with a Panel to its right on wide screens, under it on small ones. */
export function Beside({ children, panel }: { children: ReactNode; panel?: ReactNode }) {
  if (!panel) return <div className="stack">{children}</div>;
  return (
    <div className="beside">
      <div className="stack">{children}</div>
      {panel}
    </div>
  );
}
