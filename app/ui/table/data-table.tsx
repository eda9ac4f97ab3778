// biome-ignore-all lint/a11y/noRedundantRoles: stacking (display: block) takes the native roles away
// biome-ignore-all lint/a11y/useSemanticElements: the elements are the semantic ones already
import { Fragment, type ReactNode } from "react";

export type Column<Row> = {
  key: string;
  /** Column heading; also the label of the cell when rows are stacked. */
  heading: string;
  /** The heading is only for assistive technology. */
  headingHidden?: boolean;
  /** Shorter label for stacked rows; `false` for none. */
  label?: string | false;
  cell: (row: Row) => ReactNode;
  align?: "right";
  /** xs 5.9, s 7.7, m 9.4, l 15 rem, xl 37 %, even = one of four after the row header. */
  width?: "xs" | "s" | "m" | "l" | "xl" | "even";
};

export type RowGroup<Row> = { key: string; heading?: ReactNode; note?: ReactNode; rows: readonly Row[] };

/** A heading in the narrow place of a label, where a date may take two lines. */
const breakable = (heading: string) => heading.replaceAll("\u00a0", " ");

type DataTableProps<Row> = (
  | { caption: ReactNode /** Stacks rows below 48rem. */; cards?: true }
  /** The table scrolls sideways. */
  | { caption: string; cards: false }
) & {
  captionHidden?: boolean;
  /** The first column is the row header. */
  columns: readonly Column<Row>[];
  rows?: readonly Row[];
  groups?: readonly RowGroup<Row>[];
  rowKey: (row: Row) => string;
  /** Marks the row that a panel beside is about. */
  isSelected?: (row: Row) => boolean;
  /** A sum row: bold. */
  isTotal?: (row: Row) => boolean;
  /** A line of its own under the row, full width. */
  below?: (row: Row) => ReactNode;
  tight?: boolean;
  pad?: boolean;
};

function cellClass(column: { align?: "right"; width?: string }) {
  return [column.align, column.width && `col-${column.width}`].filter(Boolean).join(" ") || undefined;
}

function BodyRow<Row>({ row, table }: { row: Row; table: DataTableProps<Row> }) {
  const [header, ...cells] = table.columns;
  const below = table.below?.(row);
  const selected = table.isSelected?.(row);
  const classes = [below && "has-sub", selected && "is-selected", table.isTotal?.(row) && "total"];
  return (
    <>
      <tr
        role="row"
        className={classes.filter(Boolean).join(" ") || undefined}
        aria-current={selected || undefined}
      >
        {header && (
          <th role="rowheader" scope="row" className={header.align}>
            {header.cell(row)}
          </th>
        )}
        {cells.map((column) => (
          <td
            role="cell"
            key={column.key}
            className={column.align}
            data-label={column.label === false ? undefined : breakable(column.label ?? column.heading)}
          >
            {column.cell(row)}
          </td>
        ))}
      </tr>
      {below && (
        <tr role="row" className={selected ? "sub is-selected" : "sub"}>
          <td role="cell" colSpan={table.columns.length}>
            {below}
          </td>
        </tr>
      )}
    </>
  );
}

/**
 * A real table. The ARIA roles repeat what the elements say, because stacking (`display: block`) takes it away.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, caption, captionHidden } = props;
  const cards = props.cards !== false;
  const groups = props.groups ?? [{ key: "all", rows: props.rows ?? [] }];
  const classes = [
    "table",
    props.tight && "table--tight",
    props.pad && "table--pad",
    cards && "table--cards",
  ];
  const table = (
    <table role="table" className={classes.filter(Boolean).join(" ")}>
      <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th role="columnheader" scope="col" key={column.key} className={cellClass(column)}>
              {column.headingHidden ? (
                <span className="visually-hidden">{column.heading}</span>
              ) : (
                column.heading
              )}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody role="rowgroup" key={group.key}>
          {group.heading && (
            <tr role="row" className="group">
              <th role="columnheader" colSpan={columns.length} scope="colgroup">
                {group.heading}
                {group.note && <small>{group.note}</small>}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <Fragment key={props.rowKey(row)}>
              <BodyRow row={row} table={props} />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
  if (props.cards !== false) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={props.caption}>
      {table}
    </section>
  );
}
