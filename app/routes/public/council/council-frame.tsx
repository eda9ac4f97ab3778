import { capitalised } from "~/domain/councils/terminology";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useRoot } from "~/root";
import { useOtherLanguage, useSiteLinks } from "~/routes/public/site-links";
import { PublicBand } from "~/ui/frame/band";
import { Footer } from "~/ui/frame/footer";
import type { MenuItem } from "~/ui/frame/menu";

/** The council's areas, in the order of the menu. */
function useMenu(): MenuItem[] {
  const { t } = useTranslation(["public", "terms"]);
  const site = useSite();
  const here = site.path.split("?", 1)[0] ?? "/";
  const item = (
    path: "/" | "/handlingsplan" | "/uttalanden" | "/parter" | "/om",
    label: string,
  ): MenuItem => ({
    href: site.href(path),
    label,
    current: here === path ? "page" : path !== "/" && here.startsWith(`${path}/`) ? "true" : false,
  });
  return [
    item("/", t("menu.start")),
    item("/handlingsplan", capitalised(t("terms:plan.one"))),
    item("/uttalanden", capitalised(t("terms:statement.other"))),
    item("/parter", capitalised(t("terms:party.other"))),
    item("/om", t("menu.about")),
  ];
}

/** Filled band with the council's mark, name and menu. */
export function CouncilBand() {
  const { t } = useTranslation("common");
  const { siteName } = useRoot();
  const { href, council } = useSite();
  return (
    <PublicBand
      name={siteName}
      quarter={!council || council.quarter === "none" ? "all" : council.quarter}
      href={href("/")}
      menu={[...useMenu(), useOtherLanguage()]}
      menuLabel={t("menu.main")}
      menuJump={t("menu.open")}
    />
  );
}

/** The menu again, the other councils, the pages about the site, and who answers for the content. */
export function CouncilFooter() {
  const { t } = useTranslation("public");
  const { siteName, councils } = useRoot();
  const site = useSite();
  const others = councils.filter(({ id }) => id !== site.council?.id);
  return (
    <Footer
      groups={[
        { heading: siteName, navLabel: t("footer.parts"), links: useMenu() },
        {
          heading: t("footer.councils"),
          links: [
            { href: site.regionHref("/"), label: t("footer.region") },
            ...others.map((council) => ({
              href: site.councilHref(council, "/"),
              label: council.shortName,
            })),
          ],
        },
        { heading: t("footer.site"), links: useSiteLinks() },
      ]}
      end={<p>{t("footer.councilAnswers", { association: site.council?.association.name })}</p>}
    />
  );
}
