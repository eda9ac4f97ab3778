import type { ReactNode } from "react";
import { useSite } from "~/platform/http/site-context";

/** Text that people have written in Swedish, marked as such on pages in another language. */
export function Written({ children }: { children: ReactNode }) {
  return useSite().language === "sv" ? children : <span lang="sv">{children}</span>;
}
