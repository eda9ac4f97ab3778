import type { ReactNode } from "react";

/** page 72rem (public), wide 78rem (workspace), narrow 34rem (one task: sign-in, signed links). */
export type Width = "page" | "wide" | "narrow";

export function wrapClass(width: Width = "page"): string {
  return width === "page" ? "wrap" : `wrap wrap--${width}`;
}

/** The page's own content; where the skip link lands. */
export function Main({ width, children }: { width?: Width; children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1} className={wrapClass(width)}>
      {children}
    </main>
  );
}
