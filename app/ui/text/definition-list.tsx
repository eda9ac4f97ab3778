import { Fragment, type ReactNode } from "react";

export type Definition = { term: string; value: ReactNode };

/** Facts. `beside` puts term and value in two columns from 44rem. Empty values are left out. */
export function DefinitionList({ items, beside }: { items: readonly Definition[]; beside?: boolean }) {
  return (
    <dl className={beside ? "definitions definitions--beside" : "definitions"}>
      {items.map(({ term, value }) =>
        value === null || value === undefined || value === false || value === "" ? null : (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}

/** A checksum in groups of four, sixteen to a line where it is narrow: easy to compare by eye. */
export function Checksum({ value }: { value: string }) {
  const lines = value.match(/.{1,16}/g) ?? [];
  return (
    <code className="hash">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <Fragment key={index}>
          {index > 0 && " "}
          <span className="nowrap">{line.replace(/(.{4})(?=.)/g, "$1 ")}</span>
        </Fragment>
      ))}
    </code>
  );
}
