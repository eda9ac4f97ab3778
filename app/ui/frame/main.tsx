import { createContext, type ReactNode, useContext } from "react";

/** page 72rem (public), wide 78rem (workspace), narrow 34rem (one task: sign-in, signed links). */
export type Width = "page" | "wide" | "narrow";

export function wrapClass(width: Width = "page"): string {
  return width === "page" ? "wrap" : `wrap wrap--${width}`;
}

/** What comes before all else in the page's content, whatever the page. */
export const BeforeContent = createContext<ReactNode>(null);

/** The page's own content; where the skip link lands. A page that `places` what comes before it does so itself. */
export function Main({ width, places, children }: { width?: Width; places?: boolean; children: ReactNode }) {
  const before = useContext(BeforeContent);
  return (
    <main id="content" tabIndex={-1} className={wrapClass(width)}>
      {!places && before}
      {children}
    </main>
  );
}
