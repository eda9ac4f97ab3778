import type { ReactNode } from "react";

type Side = { heading: string; text: string };

/** Two people changed the same thing: both texts stay on the page, side by side. */
export function ConflictNotice({
  title,
  lead,
  fields,
  action,
}: {
  title: string;
  /** Who changed it, when, and what happens next. */
  lead: ReactNode;
  /** One row per text that differs. */
  fields: readonly { label: string; yours: Side; theirs: Side }[];
  action?: ReactNode;
}) {
  return (
    <section
      className="note note--warning stack"
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the page came back because of the conflict; it must be met first
      autoFocus
      aria-labelledby="conflict-title"
    >
      <h2 id="conflict-title">{title}</h2>
      <div>{lead}</div>
      {fields.map(({ label, yours, theirs }) => (
        <div key={label} className="stack-s">
          <h3>{label}</h3>
          <div className="compare">
            <div className="compare__side">
              <h4>{theirs.heading}</h4>
              <p className="compare__text">{theirs.text}</p>
            </div>
            <div className="compare__side compare__side--new">
              <h4>{yours.heading}</h4>
              <p className="compare__text">{yours.text}</p>
            </div>
          </div>
        </div>
      ))}
      {action}
    </section>
  );
}
