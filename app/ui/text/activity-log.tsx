import type { ReactNode } from "react";

export type Activity = {
  key: string;
  /** Machine-readable moment. */
  dateTime: string;
  /** "i dag 8.12", "20 nov". */
  when: string;
  text: ReactNode;
};

/** What has happened, newest first, in plain words. */
export function ActivityLog({
  id,
  heading,
  entries,
  empty,
}: {
  id: string;
  heading: ReactNode;
  entries: readonly Activity[];
  empty?: ReactNode;
}) {
  return (
    <section className="log" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {entries.length === 0 ? (
        <p className="small muted">{empty}</p>
      ) : (
        <ol className="plain">
          {entries.map((entry) => (
            <li key={entry.key}>
              <time dateTime={entry.dateTime}>{entry.when}</time>
              <span>{entry.text}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
