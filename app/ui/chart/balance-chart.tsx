import { MarkRow } from "~/ui/status/mark-row";

export type BalanceRow = {
  label: string;
  /** Filled squares. */
  filled: number;
  /** Dashed squares. */
  vacant?: number;
  /** The count in words, e.g. "6 och 1 vakant". */
  text: string;
};

/** One square per seat and group, dashed where vacant; the text at the right repeats the count. */
export function BalanceChart({ rows }: { rows: readonly BalanceRow[] }) {
  return (
    <ul className="balance plain">
      {rows.map(({ label, filled, vacant = 0, text }) => (
        <li className="balance__row" key={label}>
          <b>{label}</b>
          <MarkRow
            hidden
            text={text}
            marks={[...Array<"seat">(filled).fill("seat"), ...Array<"vacant">(vacant).fill("vacant")]}
          />
          <span className="num">{text}</span>
        </li>
      ))}
    </ul>
  );
}
