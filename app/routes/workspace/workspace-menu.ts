import { areas } from "~/domain/starts/areas";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { MenuItem } from "~/ui/frame/menu";

const pages = [
  ...areas.map(({ menu }) => menu),
  { path: "/handelser", label: "menu.activity" } as const,
] as const;

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
    here === page ? ("page" as const) : here.startsWith(`${page}/`) ? ("true" as const) : (false as const);
  return [
    {
      href: site.workspaceHref("/"),
      label: t(acts ? "menu.start" : "menu.overview"),
      current: here === "" ? "page" : false,
    },
    ...pages.map(({ path, label }) => ({
      href: site.workspaceHref(path),
      label: t(label),
      current: currentOf(path),
    })),
  ];
}
