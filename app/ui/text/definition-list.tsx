import { Fragment, type ReactNode } from "react";

export type Definition = { term: string; value: ReactNode };

/** Facts. `beside` puts term and value in two columns from 44rem. Empty values are left out. */
export function DefinitionList({ items, beside }: { items: readonly Definition[]; beside?: boolean }) {
  return (
    <dl className={beside ? "definitions definitions--beside" : "definitions"}>
      {items.map(({ term, value }) =>
        value === null || value === undefined || value === "" ? null : (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}

/** A checksum in groups of four, easy to compare by eye. */
export function Checksum({ value }: { value: string }) {
  return <code className="hash">{value.replace(/(.{4})(?=.)/g, "$1 ")}</code>;
}
