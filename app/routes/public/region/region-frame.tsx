import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useRoot } from "~/root";
import { useOtherLanguage, useSiteLinks } from "~/routes/public/site-links";
import { PublicBand } from "~/ui/frame/band";
import { Footer } from "~/ui/frame/footer";

/** The councils in compass order, as links. */
function useCouncilLinks() {
  const { councils } = useRoot();
  const site = useSite();
  return councils.map((council) => ({ href: site.councilHref(council, "/"), label: council.shortName }));
}

/** Filled band of the pages that are the whole region's. */
export function RegionBand() {
  const { t } = useTranslation("common");
  return (
    <PublicBand
      name={t("platformName")}
      quarter="all"
      href={useSite().regionHref("/")}
      menu={[...useCouncilLinks(), useOtherLanguage()]}
      menuLabel={t("menu.main")}
      menuJump={t("menu.open")}
    />
  );
}

export function RegionFooter() {
  const { t } = useTranslation("public");
  const site = useSite();
  return (
    <Footer
      groups={[
        { heading: t("footer.councils"), navLabel: t("footer.parts"), links: useCouncilLinks() },
        {
          heading: t("footer.samsyn"),
          links: [{ href: site.regionHref("/"), label: t("footer.region") }],
        },
        { heading: t("footer.site"), links: useSiteLinks() },
      ]}
      end={<p>{t("footer.regionAnswers")}</p>}
    />
  );
}
