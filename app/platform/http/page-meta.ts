import type { MetaDescriptor } from "@remix-run/node";

/** What a loader says of its page: the title without the site's name, and the sentence shown when it is shared. */
export interface PageInfo {
  title: string;
  description?: string;
  /** True for pages that search engines shall leave out. */
  hidden?: boolean;
}

interface MetaArgs {
  data: unknown;
  matches: readonly { id: string; data: unknown }[];
}

interface RootInfo {
  siteName: string;
  canonical: { sv: string; en: string; here: string };
}

/** `export const meta = pageMeta` in a route whose loader returns `page: PageInfo`. */
export function pageMeta({ data, matches }: MetaArgs): MetaDescriptor[] {
  const page = (data as { page?: PageInfo } | undefined)?.page;
  const root = matches.find((match) => match.id === "root")?.data as RootInfo | undefined;
  if (!root) return [{ title: "Samsyn" }];
  const title = page && page.title !== root.siteName ? `${page.title} – ${root.siteName}` : root.siteName;
  const described = page?.description
    ? [
        { name: "description", content: page.description },
        { property: "og:description", content: page.description },
      ]
    : [];
  if (!page || page.hidden) return [{ title }, { name: "robots", content: "noindex" }];
  return [
    { title },
    { property: "og:title", content: title },
    { property: "og:site_name", content: root.siteName },
    { property: "og:type", content: "website" },
    { property: "og:url", content: root.canonical.here },
    ...described,
    { tagName: "link", rel: "canonical", href: root.canonical.here },
    { tagName: "link", rel: "alternate", hrefLang: "sv", href: root.canonical.sv },
    { tagName: "link", rel: "alternate", hrefLang: "en", href: root.canonical.en },
  ];
}
