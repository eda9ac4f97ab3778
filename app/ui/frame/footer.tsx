import type { ReactNode } from "react";
import { type Width, wrapClass } from "~/ui/frame/main";
import type { MenuItem } from "~/ui/frame/menu";

export type FooterGroup = {
  heading: string;
  links: readonly MenuItem[];
  /** Makes the group a navigation landmark with this name. */
  navLabel?: string;
  /** Rendered after the links, e.g. a sign-out form. */
  after?: ReactNode;
};

function Group({ group }: { group: FooterGroup }) {
  const content = (
    <>
      <h2>{group.heading}</h2>
      <ul className="plain">
        {group.links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={link.current || undefined}
              lang={link.lang}
              hrefLang={link.lang}
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
      {group.after}
    </>
  );
  return group.navLabel ? <nav aria-label={group.navLabel}>{content}</nav> : <div>{content}</div>;
}

/** End of every page. Its first group repeats the menu: "Meny" on small screens leads here. */
export function Footer({
  groups = [],
  end,
  width,
}: {
  groups?: readonly FooterGroup[];
  end?: ReactNode;
  width?: Width;
}) {
  return (
    <footer className="footer" id="menu" tabIndex={-1}>
      <div className={wrapClass(width)}>
        {groups.length > 0 && (
          <div className="footer__groups">
            {groups.map((group) => (
              <Group key={group.heading} group={group} />
            ))}
          </div>
        )}
        {end && <div className="footer__end">{end}</div>}
      </div>
    </footer>
  );
}
