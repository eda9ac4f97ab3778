/** Where you are. The last crumb is the page itself, without a link. */
export function Breadcrumbs({
  label,
  crumbs,
}: {
  label: string;
  /** `lang` when the label is in another language than the page. */
  crumbs: readonly { label: string; href?: string; lang?: string }[];
}) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol className="plain">
        {crumbs.map((crumb) => (
          <li key={crumb.label} lang={crumb.lang} aria-current={crumb.href ? undefined : "page"}>
            {crumb.href ? <a href={crumb.href}>{crumb.label}</a> : crumb.label}
          </li>
        ))}
      </ol>
    </nav>
  );
}
