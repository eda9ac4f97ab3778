import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { openCounter } from "~/platform/access/open-counter.server";
import { CouncilBand, CouncilFooter } from "./council-frame";

export async function loader(args: LoaderFunctionArgs) {
  await openCounter(args);
  if (!args.context.site.council) throw new Response(null, { status: 404 });
  return null;
}

export default function CouncilFrame() {
  return (
    <>
      <CouncilBand />
      <Outlet />
      <CouncilFooter />
    </>
  );
}
