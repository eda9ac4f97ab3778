export type Quarter = "nw" | "ne" | "sw" | "se" | "all";

const QUARTERS = [
  ["nw", "M15 3A12 12 0 0 0 3 15h12z"],
  ["ne", "M17 3a12 12 0 0 1 12 12H17z"],
  ["sw", "M15 29A12 12 0 0 1 3 17h12z"],
  ["se", "M17 29a12 12 0 0 0 12-12H17z"],
] as const;

/** Fyrfältet: four quarters in compass order, the council's own filled. Decoration beside a name. */
export function CouncilMark({ quarter }: { quarter: Quarter }) {
  return (
    <svg
      className="mark"
      viewBox="0 0 32 32"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
    >
      {QUARTERS.map(([place, path]) => (
        <path
          key={place}
          d={path}
          fill={quarter === place || quarter === "all" ? "currentColor" : undefined}
        />
      ))}
    </svg>
  );
}
