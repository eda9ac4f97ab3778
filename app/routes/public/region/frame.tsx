import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { openCounter } from "~/platform/access/open-counter.server";
import { RegionBand, RegionFooter } from "./region-frame";

export async function loader(args: LoaderFunctionArgs) {
  await openCounter(args);
  return null;
}

export default function RegionFrame() {
  return (
    <>
      <RegionBand />
      <Outlet />
      <RegionFooter />
    </>
  );
}
