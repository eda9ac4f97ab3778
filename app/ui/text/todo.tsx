import type { ReactNode } from "react";

/** What waits, most urgent first. Holds TodoItems. */
export function TodoList({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {heading}
      </h2>
      <ol className="plain">{children}</ol>
    </section>
  );
}

/** "6 parter har inte svarat": the count large at the left, and read first in the heading. */
export function TodoItem({
  count,
  heading,
  due,
  children,
  links = [],
  actions,
}: {
  /** Left out where one thing waits that isn't counted. */
  count?: number | string;
  heading: ReactNode;
  /** Last day, or since when. */
  due?: ReactNode;
  children?: ReactNode;
  /** The things themselves. */
  links?: readonly { href: string; label: string }[];
  /** One button, then links. */
  actions?: ReactNode;
}) {
  return (
    <li className={count === undefined ? "todo todo--plain" : "todo"}>
      {count !== undefined && (
        <span className="todo__count" aria-hidden="true">
          {count}
        </span>
      )}
      <div>
        <h3>
          {count !== undefined && <span className="visually-hidden">{count} </span>}
          {heading}
        </h3>
        {due && <p className="todo__due">{due}</p>}
        {children && <div>{children}</div>}
        {links.length > 0 && (
          <ul className="plain">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        )}
        {actions && <div className="row">{actions}</div>}
      </div>
    </li>
  );
}

/** Two columns: what waits, and what is around it. */
export function Home({ children, beside }: { children: ReactNode; beside: ReactNode }) {
  return (
    <div className="home">
      <div className="stack-l">{children}</div>
      <div className="stack-l">{beside}</div>
    </div>
  );
}

/** A part of the right column of Home, under a 2 px rule. */
export function RuledSection({
  id,
  heading,
  children,
}: {
  id: string;
  heading: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="ruled stack" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
