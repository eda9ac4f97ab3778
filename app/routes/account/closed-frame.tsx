import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useRoot } from "~/root";
import { useAboutLinks } from "~/routes/public/site-links";
import { WorkBand } from "~/ui/frame/band";
import { Footer } from "~/ui/frame/footer";

/** Which closed part of Samsyn an address lies in, in words. */
function usePart(): string {
  const workspace = useTranslation("workspace").t;
  const overview = useTranslation("overview").t;
  const operator = useTranslation("operator").t;
  const account = useTranslation("account").t;
  const { council, path } = useSite();
  if (council) return workspace("name");
  if (/^\/region\b/.test(path)) return overview("name");
  return /^\/drift\b/.test(path) ? operator("frame.sub") : account("frame.sub");
}

/** The band of a page behind the sign-in that knows neither who reads it nor what they may open: no menu and no name. */
export function ClosedBand() {
  const { siteName } = useRoot();
  const { council } = useSite();
  return (
    <WorkBand
      name={siteName}
      quarter={council && council.quarter !== "none" ? council.quarter : "all"}
      sub={usePart()}
      width="page"
    />
  );
}

/** The pages about the site, and the council's open pages. */
export function ClosedFooter() {
  const { t } = useTranslation("public");
  const workspace = useTranslation("workspace").t;
  const site = useSite();
  const open = { href: site.href("/"), label: workspace("footer.publicPage") };
  return (
    <Footer
      groups={[{ heading: t("footer.site"), links: [...(site.council ? [open] : []), ...useAboutLinks()] }]}
    />
  );
}
