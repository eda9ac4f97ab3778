import type { LoaderFunctionArgs } from "@remix-run/node";
import { addDays, startOfYear, yearOf } from "~/domain/kernel/local-date";
import { openCounter } from "~/platform/access/open-counter.server";
import { platformAddress } from "~/platform/http/contact";

/** Whom to tell about a hole (RFC 9116). It expires at the end of next year; who runs the platform keeps it true. */
export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { platform, site } = args.context;
  const expires = addDays(startOfYear(yearOf(counter.today) + 1), -1);
  const lines = [
    `Contact: mailto:${platformAddress(platform.settings)}`,
    `Expires: ${expires}T23:00:00.000Z`,
    "Preferred-Languages: sv, en",
    `Canonical: ${site.sharedOrigin}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
