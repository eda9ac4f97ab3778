// biome-ignore-all lint/a11y/noSvgWithoutTitle: the row is the image and carries the text
import { Fragment } from "react";
import { symbolHref } from "~/ui/icon";
import type { StandName } from "~/ui/status/stand-mark";

export type MarkName = StandName | "seat" | "vacant";

/**
 * One mark per party or seat, in the order given; a list of lists leaves a gap between groups. `text` says the same
 * in words and is read instead of the marks; `hidden` leaves it out where the same words stand beside.
 */
export function MarkRow({
  marks,
  text,
  hidden,
}: {
  marks: readonly MarkName[] | readonly (readonly MarkName[])[];
  text: string;
  hidden?: boolean;
}) {
  const groups = marks.every((mark): mark is MarkName => typeof mark === "string") ? [marks] : marks;
  const drawn = groups.map((group, groupIndex) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: marks never move
    <Fragment key={groupIndex}>
      {groupIndex > 0 && <span className="marks__gap" />}
      {(group as readonly MarkName[]).map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks never move
        <svg key={index}>
          <use href={symbolHref(mark)} />
        </svg>
      ))}
    </Fragment>
  ));
  return hidden ? (
    <div className="marks" aria-hidden="true">
      {drawn}
    </div>
  ) : (
    <div className="marks" role="img" aria-label={text}>
      {drawn}
    </div>
  );
}
