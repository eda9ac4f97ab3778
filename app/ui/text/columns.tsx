import type { ReactNode } from "react";

/** Two columns from 44rem. */
export function Columns({ children, small }: { children: ReactNode; small?: boolean }) {
  return <div className={small ? "columns small" : "columns"}>{children}</div>;
}

export type ListItem = {
  key: string;
  content: ReactNode;
  /** An empty place, written out in italics. */
  vacant?: boolean;
};

/** A heading with a count at the right and a plain list under it. */
export function ListGroup({
  heading,
  count,
  items,
}: {
  heading: ReactNode;
  count?: ReactNode;
  items: readonly ListItem[];
}) {
  return (
    <div className="list-group">
      <h3>
        {heading}
        {count && (
          <>
            {" "}
            <span>{count}</span>
          </>
        )}
      </h3>
      <ul className="plain">
        {items.map((item) => (
          <li key={item.key} className={item.vacant ? "vacant" : undefined}>
            {item.content}
          </li>
        ))}
      </ul>
    </div>
  );
}
