export type MenuItem = {
  href: string;
  label: string;
  /** The page itself, or a page beneath it. */
  current?: "page" | "true" | false;
  lang?: string;
};

/** Main menu; give the same items to the footer, where the mobile menu leads. */
export function Menu({
  label,
  items,
  className,
}: {
  label: string;
  items: readonly MenuItem[];
  className?: string;
}) {
  return (
    <nav aria-label={label} className={className}>
      <ul className="menu">
        {items.map((item) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={item.current || undefined}
              lang={item.lang}
              hrefLang={item.lang}
            >
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
