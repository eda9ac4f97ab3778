import type { ReactNode } from "react";
import { ButtonLink } from "~/ui/form/button";

/** The one act of a thing that waits. Only the most urgent thing's button is filled. */
export function NeedAct({ href, first, children }: { href: string; first: boolean; children: ReactNode }) {
  return (
    <ButtonLink href={href} secondary={!first} small>
      {children}
    </ButtonLink>
  );
}
