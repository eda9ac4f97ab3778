import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { MenuItem } from "~/ui/frame/menu";

const pages = ["", "/handlingsplan", "/uttalanden", "/parter", "/rapporter", "/handelser"] as const;
const labels = {
  "": "menu.start",
  "/handlingsplan": "menu.plan",
  "/uttalanden": "menu.statements",
  "/parter": "menu.parties",
  "/rapporter": "menu.reports",
  "/handelser": "menu.activity",
} as const;

/** The menu with the page itself, or the area it lies in, marked. Those who only read have an overview, not things to do. */
export function useWorkspaceMenu(acts: boolean): MenuItem[] {
  const { t } = useTranslation("workspace");
  const site = useSite();
  const here =
    site.path
      .split("?")[0]
      ?.replace(/^\/arbetsyta/, "")
      .replace(/\/$/, "") ?? "";
  const currentOf = (page: string) =>
    here === page
      ? ("page" as const)
      : page !== "" && here.startsWith(`${page}/`)
        ? ("true" as const)
        : false;
  return pages.map((page) => ({
    href: site.workspaceHref(page || "/"),
    label: t(page === "" && !acts ? "menu.overview" : labels[page]),
    current: currentOf(page),
  }));
}
