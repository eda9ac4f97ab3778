import type { ReactNode } from "react";

/** A text with its lines as they were typed. */
export function AsTyped({ children }: { children: ReactNode }) {
  return <p className="as-typed text">{children}</p>;
}
