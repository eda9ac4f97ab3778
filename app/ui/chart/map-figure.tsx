import type { ReactNode } from "react";

/** Steps 1–5 light to dark; `missing` hatched, `outside` dotted, `plain` stone, `accent` the council's colour. */
export type MapFill = 1 | 2 | 3 | 4 | 5 | "missing" | "outside" | "plain" | "accent" | "tint";

export type MapArea = {
  id: string;
  path: string;
  fill: MapFill;
  href?: string;
  label?: string;
  council?: string;
};

export type MapKeyRow = { fill: MapFill; label: ReactNode; count?: ReactNode; council?: string };

type MapFigureProps = {
  /** Unique on the page. */
  id: string;
  /** "0 0 404 480" */
  viewBox: string;
  title: string;
  /** What the map shows, in words, and where the values stand. */
  description: string;
  areas: readonly MapArea[];
  /** Outer edge and borders between groups of areas, as paths. */
  outline?: string;
  borders?: string;
  labels?: readonly { text: string; x: number; y: number }[];
  mapKey?: readonly MapKeyRow[];
  /** Stands under the key. */
  children?: ReactNode;
};

function fillOf(fill: MapFill, id: string): string {
  if (typeof fill === "number") return `var(--seq-${fill})`;
  if (fill === "missing") return `url(#${id}-hatch)`;
  if (fill === "outside") return `url(#${id}-dots)`;
  return fill === "plain" ? "var(--stone-2)" : `var(--${fill})`;
}

function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-hatch`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="var(--paper)" />
        <path d="M0 0v6" stroke="var(--line-strong)" strokeWidth="2" />
      </pattern>
      <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--stone)" />
        <circle cx="3" cy="3" r="1.1" fill="var(--line-strong)" />
      </pattern>
    </defs>
  );
}

function Area({ area, id }: { area: MapArea; id: string }) {
  const shape = <path d={area.path} fill={fillOf(area.fill, id)} data-council={area.council} />;
  if (!area.href) return shape;
  return (
    <a href={area.href} aria-label={area.label}>
      {shape}
    </a>
  );
}

/** A map of ready-made paths with its key. Colour is never alone: give the values as a table beside or folded. */
export function MapFigure(props: MapFigureProps) {
  const { id, areas, outline, borders, labels = [], mapKey = [], children } = props;
  const linked = areas.some((area) => area.href);
  return (
    <div className="map-grid">
      <svg
        className="map"
        viewBox={props.viewBox}
        role={linked ? "group" : "img"}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
      >
        <title id={`${id}-title`}>{props.title}</title>
        <desc id={`${id}-description`}>{props.description}</desc>
        <Patterns id={id} />
        <g stroke="var(--paper)" strokeWidth=".8" strokeLinejoin="round">
          {areas.map((area) => (
            <Area key={area.id} area={area} id={id} />
          ))}
        </g>
        {outline && <path d={outline} fill="none" stroke="var(--line-strong)" strokeWidth=".8" />}
        {borders && <path d={borders} fill="none" stroke="var(--paper)" strokeWidth="4" />}
        {borders && <path d={borders} fill="none" stroke="var(--ink)" strokeWidth="1.6" />}
        {labels.map((label) => (
          <text key={label.text} x={label.x} y={label.y} textAnchor="middle">
            {label.text}
          </text>
        ))}
      </svg>
      {(mapKey.length > 0 || children) && (
        <div className="stack">
          {mapKey.length > 0 && (
            <ul className="key">
              {mapKey.map((row) => (
                <li key={`${row.fill} ${row.council ?? ""}`} data-council={row.council}>
                  <svg viewBox="0 0 35 21" aria-hidden="true">
                    <rect
                      x=".5"
                      y=".5"
                      width="34"
                      height="20"
                      fill={fillOf(row.fill, id)}
                      stroke="var(--line-strong)"
                    />
                  </svg>
                  <span>{row.label}</span>
                  {row.count && <span className="num">{row.count}</span>}
                </li>
              ))}
            </ul>
          )}
          {children}
        </div>
      )}
    </div>
  );
}
