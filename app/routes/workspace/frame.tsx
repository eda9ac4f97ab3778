import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { useSite } from "~/platform/http/site-context";
import type { PageHandle } from "~/root";
import { useRoot } from "~/root";
import { WorkBand } from "~/ui/frame/band";
import { Footer } from "~/ui/frame/footer";

export const handle: PageHandle = { audience: "workspace" };

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "workspace:open");
  const { name, role } = authority.actor;
  return { name, role };
}

export default function WorkspaceFrame() {
  const { t } = useTranslation("workspace");
  const { name } = useLoaderData<typeof loader>();
  const { siteName } = useRoot();
  const site = useSite();
  const pages = ["start", "plan", "statements", "parties"] as const;
  const paths = {
    start: "/",
    plan: "/handlingsplan",
    statements: "/uttalanden",
    parties: "/parter",
  } as const;
  const menu = pages.map((page) => ({ href: site.workspaceHref(paths[page]), label: t(`menu.${page}`) }));
  return (
    <>
      <WorkBand
        name={siteName}
        quarter={site.council && site.council.quarter !== "none" ? site.council.quarter : "all"}
        href={site.workspaceHref("/")}
        sub={t("name")}
        who={<span>{name}</span>}
        menu={menu}
        menuLabel={t("menu.label")}
      />
      <Outlet />
      <Footer groups={[{ heading: t("name"), links: menu }]} />
    </>
  );
}
