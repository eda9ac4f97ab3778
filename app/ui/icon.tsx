import spriteUrl from "./icons.svg?url&no-inline";

/** Every drawing in the sprite that stands beside words. */
export const ICONS = [
  "status-done",
  "status-on-track",
  "status-delayed",
  "status-hindered",
  "status-not-started",
  "time",
  "stale",
  "behind",
  "behind-with-reservation",
  "abstains",
  "dissents",
  "awaits",
  "seat",
  "vacant",
  "calendar",
  "feed",
  "download",
  "upload",
  "arrow",
  "arrow-back",
  "lock",
  "comparable",
  "partly",
  "not-comparable",
  "plus",
  "pen",
  "stop",
  "tick",
  "print",
  "link",
  "search",
  "letter",
  "person",
  "warning",
  "error",
  "info",
] as const;

export type IconName = (typeof ICONS)[number];

/** Squares with a glyph, one per unit, in the colours of the statuses. */
export type UnitName = "unit-done" | "unit-on-track" | "unit-delayed" | "unit-hindered" | "unit-not-started";

/** Address of one symbol in the sprite; for `<use href>` inside drawings. */
export function symbolHref(name: IconName | UnitName): string {
  return `${spriteUrl}#${name}`;
}

/** A drawing beside words. It is always decoration: the words carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={symbolHref(name)} />
    </svg>
  );
}
