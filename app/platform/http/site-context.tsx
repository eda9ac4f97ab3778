import { createContext, type ReactNode, useContext } from "react";
import type { ToCouncil, ToPublic, ToShared, ToWorkspace } from "~/kernel/address/address";
import type { CouncilProfile } from "~/kernel/council/council-profile";
import type { Language } from "~/kernel/language";
import { councilHref, href, hrefAsAsked, regionHref, type Site, workspaceHref } from "./site";

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
    href: <const Path extends string>(path: ToPublic<Path>, language?: Language) =>
      href<Path>(site, path, language),
    hrefAsAsked: (path: string, language?: Language) => hrefAsAsked(site, path, language),
    workspaceHref: <const Path extends string>(path: ToWorkspace<Path>) => workspaceHref<Path>(site, path),
    regionHref: <const Path extends string>(path: ToShared<Path>) => regionHref<Path>(site, path),
    councilHref: <const Path extends string>(council: Pick<CouncilProfile, "path">, path: ToCouncil<Path>) =>
      councilHref<Path>(site, council, path),
  };
}
