// biome-ignore-all lint/a11y/noSvgWithoutTitle: the row is the image and carries the text
import { symbolHref } from "~/ui/icon";
import { STATUS_ORDER, type StatusName } from "~/ui/status/status-tag";

/**
 * One square per unit, in the fixed order of statuses. `text` is the same in words ("1 klar, 3 enligt plan") and is
 * read instead of the squares; `hidden` leaves it out where the same words stand beside.
 */
export function UnitRow({
  units,
  text,
  hidden,
}: {
  units: readonly StatusName[];
  text: string;
  hidden?: boolean;
}) {
  const ordered = STATUS_ORDER.flatMap((status) => units.filter((unit) => unit === status));
  const marks = ordered.map((status, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the squares are alike and never move
    <svg key={index}>
      <use href={symbolHref(`unit-${status}`)} />
    </svg>
  ));
  return hidden ? (
    <div className="units" aria-hidden="true">
      {marks}
    </div>
  ) : (
    <div className="units" role="img" aria-label={text}>
      {marks}
    </div>
  );
}
