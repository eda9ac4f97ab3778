import type { ReactNode } from "react";

/** info: good to know. ok: it is done. warning: think first. stop: it can't be done now. */
export type NoteKind = "info" | "ok" | "warning" | "stop";

/** A message in the page. `live` announces it (results of what was just done). */
export function Note({
  kind = "info",
  live,
  children,
}: {
  kind?: NoteKind;
  live?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      className={kind === "info" ? "note stack-s" : `note note--${kind} stack-s`}
      role={live ? "status" : undefined}
    >
      {children}
    </div>
  );
}
