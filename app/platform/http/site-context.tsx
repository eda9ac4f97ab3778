import { createContext, type ReactNode, useContext } from "react";
import type { CouncilProfile } from "~/kernel/council/council-profile";
import type { Language } from "~/kernel/language";
import { councilHref, href, regionHref, type Site, workspaceHref } from "./site";

const SiteContext = createContext<Site | null>(null);

/** Gives components the address they are shown at. */
export function SiteProvider({ site, children }: { site: Site; children: ReactNode }) {
  return <SiteContext.Provider value={site}>{children}</SiteContext.Provider>;
}

/** The site with its link functions. */
export function useSite() {
  const site = useContext(SiteContext);
  if (!site) throw new Error("useSite is used outside SiteProvider");
  return {
    ...site,
    href: (path: string, language?: Language) => href(site, path, language),
    workspaceHref: (path: string) => workspaceHref(site, path),
    regionHref: (path: string) => regionHref(site, path),
    councilHref: (council: Pick<CouncilProfile, "path">, path: string) => councilHref(site, council, path),
  };
}
