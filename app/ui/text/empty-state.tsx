import type { ReactNode } from "react";

/** What is missing, why, and one action. */
export function EmptyState({
  heading,
  level = 3,
  children,
  action,
}: {
  heading: ReactNode;
  /** Level of the heading: 2 where it stands straight under the page's own. */
  level?: 2 | 3;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="empty stack-s">
      <Heading>{heading}</Heading>
      {children && <div className="stack-s">{children}</div>}
      {action && <div className="row">{action}</div>}
    </div>
  );
}
