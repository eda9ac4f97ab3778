import type { ReactNode } from "react";
import { LinkButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Icon, type IconName } from "~/ui/icon";

export type LineLink = {
  href: string;
  label: ReactNode;
  icon?: IconName;
  download?: boolean;
  /** The address is posted to, by a button that looks like the links: it answers with a file and keeps that it was asked. */
  posts?: boolean;
  lang?: string;
};

/** Stand-alone links in a row, each tall enough to hit. */
export function LinkLine({ links, small }: { links: readonly LineLink[]; small?: boolean }) {
  const className = small ? "link-line small" : "link-line";
  const items = links.map((link) => {
    const words = (
      <>
        {link.icon && <Icon name={link.icon} />}
        {link.icon && " "}
        {link.label}
      </>
    );
    return link.posts ? (
      <LinkButton key={link.href} formAction={link.href}>
        {words}
      </LinkButton>
    ) : (
      <a key={link.href} href={link.href} download={link.download} lang={link.lang} hrefLang={link.lang}>
        {words}
      </a>
    );
  });
  if (!links.some(({ posts }) => posts)) return <p className={className}>{items}</p>;
  return (
    <FormFrame className={className} download>
      {items}
    </FormFrame>
  );
}
