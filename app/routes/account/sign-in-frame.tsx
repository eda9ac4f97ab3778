import { Outlet } from "@remix-run/react";
import type { PageHandle } from "~/root";
import { RegionBand, RegionFooter } from "~/routes/public/region/region-frame";

export const handle: PageHandle = { audience: "public" };

/** Pages with links and forms of one visitor: nobody keeps a copy. */
export function headers() {
  return { "Cache-Control": "no-store" };
}

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
