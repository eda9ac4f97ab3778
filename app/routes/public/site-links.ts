import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { MenuItem } from "~/ui/frame/menu";

/** The same page in the other language. */
export function useOtherLanguage(): MenuItem {
  const { t } = useTranslation("public");
  const site = useSite();
  const lang = site.language === "sv" ? "en" : "sv";
  return { href: site.hrefAsAsked(site.path, lang), label: t("otherLanguage"), lang };
}

/** The pages about the site. */
export function useAboutLinks(): MenuItem[] {
  const { t } = useTranslation("public");
  const site = useSite();
  const here = site.path.split("?", 1)[0];
  const item = (path: "/tillganglighet" | "/kakor" | "/personuppgifter", label: string): MenuItem => ({
    href: site.href(path),
    label,
    current: here === path ? "page" : false,
  });
  return [
    item("/tillganglighet", t("accessibility.title")),
    item("/kakor", t("cookies.title")),
    item("/personuppgifter", t("personalData.title")),
  ];
}

/** The pages about the site, the same page in the other language, and the way in. */
export function useSiteLinks(): MenuItem[] {
  const { t } = useTranslation("public");
  const site = useSite();
  return [
    ...useAboutLinks(),
    useOtherLanguage(),
    { href: site.regionHref("/logga-in"), label: t("footer.signIn") },
  ];
}
