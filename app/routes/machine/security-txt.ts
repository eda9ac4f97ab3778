import type { LoaderFunctionArgs } from "@remix-run/node";
import { openCounter } from "~/platform/access/open-counter.server";
import { contactExpiry, platformAddress } from "~/platform/http/contact";

/**
 * Whom to tell about a hole (RFC 9116): the sender of the platform's letters, which who runs it keeps true. The day
 * on which it expires moves on with each month and lies at least 150 days ahead.
 */
export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { platform, site } = args.context;
  const lines = [
    `Contact: mailto:${platformAddress(platform.settings)}`,
    `Expires: ${contactExpiry(counter.today)}T00:00:00.000Z`,
    "Preferred-Languages: sv, en",
    `Canonical: ${site.sharedOrigin}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
