import type { ReactNode } from "react";

/** Numbered or dated things under each other: areas of a plan, statements, meetings. Holds Entries. */
export function EntryList({ ordered, children }: { ordered?: boolean; children: ReactNode }) {
  return ordered ? <ol className="plain">{children}</ol> : <ul className="plain">{children}</ul>;
}

/** One of them: mark left ("2026:3"), heading and text, and optionally a column at the right. */
export function Entry({
  mark,
  markHidden,
  heading,
  href,
  side,
  children,
}: {
  mark: ReactNode;
  /** The mark only repeats what the list says (1, 2, 3). */
  markHidden?: boolean;
  heading: ReactNode;
  href?: string;
  side?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li className={side ? "entry entry--side" : "entry"}>
      <span className="entry__mark" aria-hidden={markHidden || undefined}>
        {mark}
      </span>
      <div className="stack-s">
        <h3>{href ? <a href={href}>{heading}</a> : heading}</h3>
        {children}
      </div>
      {side && <div className="entry__side">{side}</div>}
    </li>
  );
}

/** Things told apart by name rather than number: name left (12rem), the rest right. Holds its own list item. */
export function LabelledRow({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <li className="labelled">
      <div>{label}</div>
      <div className="stack-s">{children}</div>
    </li>
  );
}
