import { Outlet } from "@remix-run/react";
import type { PageHandle } from "~/root";
import { RegionBand, RegionFooter } from "~/routes/public/region/region-frame";

export const handle: PageHandle = { audience: "public" };

/** Around the pages of signing in. */
export default function SignInFrame() {
  return (
    <>
      <RegionBand />
      <Outlet />
      <RegionFooter />
    </>
  );
}
