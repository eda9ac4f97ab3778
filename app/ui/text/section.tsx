import type { ReactNode } from "react";

/** A part of a page: heading left (3/12), content right (9/12). `id` names the section for links and headings. */
export function Section({
  id,
  heading,
  lead,
  links,
  full,
  noPrint,
  children,
}: {
  id: string;
  heading: ReactNode;
  /** Small text under the heading. */
  lead?: ReactNode;
  /** Links under the lead, usually a LinkLine. */
  links?: ReactNode;
  /** Heading above, content over the whole width. */
  full?: boolean;
  noPrint?: boolean;
  children: ReactNode;
}) {
  const headingId = `${id}-heading`;
  return (
    <section
      id={id}
      className={`section${full ? " section--full" : ""}${noPrint ? " no-print" : ""}`}
      aria-labelledby={headingId}
    >
      <div className="section__head">
        <h2 id={headingId}>{heading}</h2>
        {lead && <div className={full ? "text" : "small muted stack-s"}>{lead}</div>}
        {links && <div className="small">{links}</div>}
      </div>
      <div className="section__body">{children}</div>
    </section>
  );
}

/** Top of a page: the finding as h1 and a lede, with an aside to the right. */
export function Intro({
  heading,
  lede,
  children,
  aside,
}: {
  heading: ReactNode;
  lede?: ReactNode;
  children?: ReactNode;
  aside?: ReactNode;
}) {
  return (
    <div className="intro">
      <div className="stack">
        <h1>{heading}</h1>
        {lede && <p className="lede">{lede}</p>}
        {children}
      </div>
      {aside}
    </div>
  );
}

/** Top of a page without an aside: eyebrow, h1, lede. */
export function PageHead({
  eyebrow,
  heading,
  lede,
  children,
}: {
  eyebrow?: ReactNode;
  heading: ReactNode;
  lede?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="page-head stack">
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <h1>{heading}</h1>
      {lede && <p className="lede">{lede}</p>}
      {children}
    </div>
  );
}

/** A stone block with an accent edge, beside what it belongs to. */
export function Aside({ id, heading, children }: { id: string; heading: ReactNode; children: ReactNode }) {
  return (
    <aside className="aside stack-s" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </aside>
  );
}
