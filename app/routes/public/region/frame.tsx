import { Outlet } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useRoot } from "~/root";
import { PublicBand } from "~/ui/frame/band";
import { Footer } from "~/ui/frame/footer";

export default function RegionFrame() {
  const { t } = useTranslation("common");
  const { siteName } = useRoot();
  return (
    <>
      <PublicBand name={siteName} quarter="all" href="/" menuLabel={t("menu.main")} />
      <Outlet />
      <Footer />
    </>
  );
}
