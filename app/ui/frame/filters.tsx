import type { ReactNode } from "react";
import { Icon, type IconName } from "~/ui/icon";

/** A row of Pills: which rows of a list are shown. */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="filters" aria-label={label}>
      {children}
    </nav>
  );
}

/** One filter as a link; `current` is the one in force. Write the count in the text. */
export function Pill({
  href,
  current,
  icon,
  children,
}: {
  href: string;
  current?: boolean;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <a className="pill" href={href} aria-current={current ? "true" : undefined}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
