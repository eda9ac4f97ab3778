import type { ReactNode } from "react";
import { type Width, wrapClass } from "~/ui/frame/main";

/** The strip that says the data is invented. `label` is what the strip is about, `title` its bold word. */
export function SampleNotice({
  label,
  title,
  children,
  width,
}: {
  label: string;
  title: string;
  children: ReactNode;
  width?: Width;
}) {
  return (
    <aside className="sample" aria-label={label}>
      <div className={wrapClass(width)}>
        <strong>{title}</strong> {children}
      </div>
    </aside>
  );
}
