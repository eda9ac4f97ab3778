import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";

/** A permanent address: a link that works without script; where there is script a button copies it. */
export function CopyLink({
  href,
  children,
  copy,
  copied,
}: {
  href: string;
  children: ReactNode;
  copy: string;
  copied: string;
}) {
  return (
    <span className="copy">
      <a href={href}>
        <Icon name="link" /> {children}
      </a>{" "}
      <button type="button" className="btn-link" data-copy={href} data-copied={copied} hidden>
        {copy}
      </button>
    </span>
  );
}

/** Opens the print dialogue where there is script; hidden otherwise. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button type="button" className="btn btn--secondary btn--small no-print" data-print="" hidden>
      <Icon name="print" />
      {children}
    </button>
  );
}
