/** Previous, where you are ("Sida 2 av 7"), next. */
export function Pagination({
  label,
  position,
  previous,
  next,
}: {
  label: string;
  position: string;
  previous?: { href: string; label: string };
  next?: { href: string; label: string };
}) {
  return (
    <nav className="pages" aria-label={label}>
      {previous && (
        <a href={previous.href} rel="prev">
          {previous.label}
        </a>
      )}
      <span className="num">{position}</span>
      {next && (
        <a href={next.href} rel="next">
          {next.label}
        </a>
      )}
    </nav>
  );
}
