import { type MarkName, MarkRow } from "./mark-row";

/** A count with its marks beside, and a note under it, e.g. "1 vakant". The count and the note are what is read. */
export function Tally({
  count,
  marks,
  note,
}: {
  count: number;
  marks: readonly MarkName[];
  note?: string | undefined;
}) {
  return (
    <div>
      <div className="tally">
        <span className="num">{count}</span>
        <MarkRow hidden text="" marks={marks} />
      </div>
      {note && <p className="xs muted">{note}</p>}
    </div>
  );
}
