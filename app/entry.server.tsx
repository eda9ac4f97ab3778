import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { TextsProvider } from "~/platform/i18n/use-translation";

export { handleError } from "~/platform/log/handle-error.server";

/**
 * Renders to one buffered response. Pages are plain HTML: the hydration stream is taken away, since no page
 * runs React in the browser (docs/decisions/007-html-first.md).
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: AppLoadContext,
) {
  const { site, platform, unreachable } = context;
  const { staticHandlerContext } = entry;
  if (unreachable && staticHandlerContext.errors) {
    for (const route of Object.keys(staticHandlerContext.errors)) {
      staticHandlerContext.errors[route] = { status: 503, statusText: "", internal: false, data: null };
    }
    headers.set("Retry-After", "30");
  }
  const i18n = platform.translations.instance(site.language, site.council?.id ?? null);
  const html = renderToString(
    <TextsProvider i18n={i18n}>
      <RemixServer context={{ ...entry, serverHandoffStream: undefined }} url={request.url} />
    </TextsProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${html}`, { status: unreachable ? 503 : status, headers });
}
