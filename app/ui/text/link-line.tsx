import type { ReactNode } from "react";
import { Icon, type IconName } from "~/ui/icon";

export type LineLink = {
  href: string;
  label: ReactNode;
  icon?: IconName;
  download?: boolean;
  lang?: string;
};

/** Stand-alone links in a row, each tall enough to hit. */
export function LinkLine({ links, small }: { links: readonly LineLink[]; small?: boolean }) {
  return (
    <p className={small ? "link-line small" : "link-line"}>
      {links.map((link) => (
        <a key={link.href} href={link.href} download={link.download} lang={link.lang} hrefLang={link.lang}>
          {link.icon && <Icon name={link.icon} />}
          {link.icon && " "}
          {link.label}
        </a>
      ))}
    </p>
  );
}
