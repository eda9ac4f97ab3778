import type { ReactNode } from "react";

/** What is missing, why, and one action. */
export function EmptyState({
  heading,
  children,
  action,
}: {
  heading: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="empty stack-s">
      <h3>{heading}</h3>
      {children && <div className="stack-s">{children}</div>}
      {action && <div className="row">{action}</div>}
    </div>
  );
}
