import type { LoaderFunctionArgs } from "@remix-run/node";
import { openCounter } from "~/platform/access/open-counter.server";

/** Every address that no page has: the site's own 404, in the language and the council of the address. */
export async function loader(args: LoaderFunctionArgs) {
  await openCounter(args);
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
