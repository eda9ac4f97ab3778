import type { ReactNode } from "react";
import { CouncilMark, type Quarter } from "~/ui/frame/council-mark";

export type CouncilPanel = {
  /** The council's id; gives the panel its colour. */
  council: string;
  name: string;
  quarter: Quarter;
  href?: string;
  content: ReactNode;
};

/** The councils side by side. The caller keeps compass order (NW, NE, SW, SE): they are never ranked. */
export function CouncilPanels({ panels }: { panels: readonly CouncilPanel[] }) {
  return (
    <div className="four">
      {panels.map((panel) => (
        <article className="council stack-s" key={panel.council} data-council={panel.council}>
          <h3>
            <CouncilMark quarter={panel.quarter} />
            {panel.href ? <a href={panel.href}>{panel.name}</a> : panel.name}
          </h3>
          {panel.content}
        </article>
      ))}
    </div>
  );
}

/** A council's name with its mark in its colour. `as` is the element around it. */
export function CouncilName({
  council,
  quarter,
  as: As = "span",
  children,
}: {
  council: string;
  quarter: Quarter;
  as?: "span" | "h3";
  children: ReactNode;
}) {
  return (
    <As className="with-mark" data-council={council}>
      <CouncilMark quarter={quarter} />
      <span>{children}</span>
    </As>
  );
}
