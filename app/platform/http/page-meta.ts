import type { MetaDescriptor } from "@remix-run/node";
import { errorSlot } from "./error-slot";

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
  error?: unknown;
}

interface RootInfo {
  siteName: string;
  /** "sv_SE" */
  locale: string;
  /** What an error page is called, by the slot of its status. */
  errorTitles: Record<string, string>;
  addresses: { canonical: string; shared: string; sv: string; en: string; image: string };
}

/** `export const meta = pageMeta` in a route whose loader returns `page: PageInfo`. */
export function pageMeta({ data, matches, error }: MetaArgs): MetaDescriptor[] {
  const page = (data as { page?: PageInfo } | undefined)?.page;
  const root = matches.find((match) => match.id === "root")?.data as RootInfo | undefined;
  if (!root) return [{ title: "Samsyn" }];
  const named = error ? root.errorTitles[errorSlot(error)] : page?.title;
  const title = named && named !== root.siteName ? `${named} – ${root.siteName}` : root.siteName;
  if (!page || page.hidden) return [{ title }, { name: "robots", content: "noindex" }];
  const { canonical, shared, sv, en, image } = root.addresses;
  const described = page.description
    ? [
        { name: "description", content: page.description },
        { property: "og:description", content: page.description },
      ]
    : [];
  return [
    { title },
    ...described,
    { property: "og:title", content: page.title },
    { property: "og:site_name", content: root.siteName },
    { property: "og:type", content: "website" },
    { property: "og:url", content: shared },
    { property: "og:image", content: image },
    { property: "og:locale", content: root.locale },
    { name: "twitter:card", content: "summary" },
    { tagName: "link", rel: "canonical", href: canonical },
    { tagName: "link", rel: "alternate", hrefLang: "sv", href: sv },
    { tagName: "link", rel: "alternate", hrefLang: "en", href: en },
    { tagName: "link", rel: "alternate", hrefLang: "x-default", href: sv },
  ];
}
