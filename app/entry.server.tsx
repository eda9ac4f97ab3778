import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { textsLost } from "~/platform/http/kept-texts";
import { OtherSpeakerNotice } from "~/platform/http/other-speaker";
import { UnsavedTexts } from "~/platform/http/unsaved-texts";
import { TextsProvider } from "~/platform/i18n/use-translation";
import { BeforeContent } from "~/ui/frame/main";

export { handleError } from "~/platform/log/handle-error.server";

/**
 * Renders to one buffered response. Pages are plain HTML: the hydration stream is taken away, since no page
 * runs React in the browser (docs/decisions/007-html-first.md). A page that answers a form and would lose what was
 * typed in it shows that first.
 */
export default async function handleRequest(
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
  const page = (before: ReactNode) =>
    renderToString(
      <TextsProvider i18n={i18n}>
        <BeforeContent.Provider value={before}>
          <RemixServer context={{ ...entry, serverHandoffStream: undefined }} url={request.url} />
        </BeforeContent.Provider>
      </TextsProvider>,
    );
  const answer = unreachable ? 503 : status;
  const html = page(null);
  const unsaved = answer >= 400 ? unsavedTexts(html, answer, context) : null;
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${unsaved ? page(unsaved) : html}`, { status: answer, headers });
}

/** Faults that pass: sending the same form again can help. */
const passing: ReadonlySet<number> = new Set([401, 429, 500, 503]);

/** Faults after which the form may have been acted on all the same. */
const unsure: ReadonlySet<number> = new Set([500, 503]);

/** What to show before the page when it would lose texts of the form that it answers; null when it loses none. */
function unsavedTexts(html: string, status: number, context: AppLoadContext) {
  const fields = context.kept ?? [];
  const texts = textsLost(fields, html);
  if (context.otherSpeaker) {
    return <OtherSpeakerNotice speaker={context.otherSpeaker} texts={texts} fields={fields} />;
  }
  const again = passing.has(status) && fields.length > 0 ? fields : null;
  if (texts.length === 0 && !again) return null;
  const acts = fields.some(([name]) => name === "_token");
  return <UnsavedTexts texts={texts} again={again} unsure={acts && unsure.has(status)} />;
}
