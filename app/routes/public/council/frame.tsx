import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openCounter } from "~/platform/access/open-counter.server";
import { useSite } from "~/platform/http/site-context";
import { useRoot } from "~/root";
import { PublicBand } from "~/ui/frame/band";
import { Footer } from "~/ui/frame/footer";

export async function loader(args: LoaderFunctionArgs) {
  await openCounter(args);
  if (!args.context.site.council) throw new Response(null, { status: 404 });
  return null;
}

export default function CouncilFrame() {
  const { t } = useTranslation("common");
  const { siteName } = useRoot();
  const site = useSite();
  return (
    <>
      <PublicBand
        name={siteName}
        quarter={site.council?.quarter === "none" || !site.council ? "all" : site.council.quarter}
        href={site.href("/")}
        menuLabel={t("menu.main")}
      />
      <Outlet />
      <Footer />
    </>
  );
}
