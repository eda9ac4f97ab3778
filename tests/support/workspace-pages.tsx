import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createRequestHandler,
  type LoaderFunctionArgs,
  type ServerBuild,
} from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import type { ComponentType } from "react";
import * as entry from "~/entry.server";
import { formsFor } from "~/platform/access/forms-for.server";
import { formOf } from "~/platform/http/sent-form";
import type { Site } from "~/platform/http/site";
import { SiteProvider } from "~/platform/http/site-context";
import { SentFor } from "~/ui/form/form-frame";
import remixConfig from "../../remix.config.js";
import type { Scratch } from "./scratch-database";

/** A page of the workspace: the module of its route. */
export interface PageModule {
  loader(args: LoaderFunctionArgs): Promise<unknown>;
  action?(args: ActionFunctionArgs): Promise<unknown>;
  default: ComponentType;
}

/** What a visitor gets: where to go on, or the page with its forms as they would be sent. */
export interface PageAnswer {
  status: number;
  location: string | null;
  text: string;
  /** Addresses that it links to, in order. */
  links: string[];
  /** What the form with an intent would send, as it stands; null when the page has no such form. */
  form(intent: string): Record<string, string> | null;
}

const decode = (html: string) =>
  html
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
const attribute = (tag: string, name: string) =>
  decode(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

function formIn(html: string, intent: string): Record<string, string> | null {
  const own = [...html.matchAll(/<form[\s>].*?<\/form>/gs)]
    .map(([form]) => form)
    .find((form) => new RegExp(`name="_intent" value="${intent}"`).test(form));
  if (!own) return null;
  const sent: Record<string, string> = {};
  for (const [tag] of own.matchAll(/<input[^>]*>/g)) {
    const chosen = !/type="(radio|checkbox)"/.test(tag) || / checked=""/.test(tag);
    if (chosen) sent[attribute(tag, "name")] = attribute(tag, "value");
  }
  for (const [, tag = "", text = ""] of own.matchAll(/<textarea([^>]*)>(.*?)<\/textarea>/gs))
    sent[attribute(tag, "name")] = decode(text);
  for (const [, tag = "", options = ""] of own.matchAll(/<select([^>]*)>(.*?)<\/select>/gs))
    sent[attribute(tag, "name")] = attribute(
      /<option[^>]* selected=""[^>]*>/.exec(options)?.[0] ?? "",
      "value",
    );
  return sent;
}

const pageId = "page";

/** The routes of one page, as the build would have them. */
function buildOf(page: PageModule, pattern: string, site: Site, mark: string): ServerBuild {
  const frame = () => (
    <SiteProvider site={site}>
      <SentFor.Provider value={mark}>
        <Outlet />
      </SentFor.Provider>
    </SiteProvider>
  );
  const failure = () => null;
  const modules = { root: { default: frame, ErrorBoundary: failure }, [pageId]: page };
  const routes = Object.entries(modules).map(([id, module]) => ({
    ...{ id, module, path: id === pageId ? pattern : "", parentId: id === pageId ? "root" : undefined },
    ...{
      hasLoader: id === pageId,
      hasAction: "action" in module,
      hasErrorBoundary: "ErrorBoundary" in module,
    },
    ...{ hasClientAction: false, hasClientLoader: false },
  }));
  return {
    entry: { module: entry },
    routes: Object.fromEntries(routes.map((route) => [route.id, route])),
    assets: {
      ...{ version: "", url: "", entry: { module: "", imports: [] } },
      routes: Object.fromEntries(
        routes.map(({ module: _, ...route }) => [route.id, { ...route, module: "" }]),
      ),
    },
    ...{ publicPath: "/", assetsBuildDirectory: "", isSpaMode: false },
    future: remixConfig.future,
  } as never;
}

/** Opens pages of a council's workspace in this process as the person behind a cookie, or posts to them. */
export function workspacePages(scratch: Scratch, council: string, cookie: () => string) {
  return async (
    page: PageModule,
    { pattern, address }: { pattern: string; address: string },
    fields?: Record<string, string>,
  ): Promise<PageAnswer> => {
    const { platform } = scratch;
    const { origin } = platform.settings;
    const profile = platform.tenants.byPath(council) ?? null;
    const path = `/arbetsyta${address}`;
    const site: Site = {
      ...{ council: profile, language: "sv", base: `/${council}`, ownHost: false, origin, path },
      sharedOrigin: origin,
    };
    const context: AppLoadContext = {
      ...{ platform, site, requestId: "test", trace: {} as never, nonce: "", remoteAddress: "test" },
    };
    const opened = new Request(`${origin}${address}`, { headers: { cookie: cookie() } });
    const { mark } = await formsFor({ request: opened, context });
    if (fields) {
      context.sent = { ok: true, form: formOf(Object.entries({ _for: mark, ...fields })), file: null };
    }
    const handle = createRequestHandler(buildOf(page, pattern, site, mark), "test");
    const request = new Request(`${origin}${address}`, {
      headers: { cookie: cookie() },
      ...(fields ? { method: "POST" } : {}),
    });
    const answer = await handle(request, context);
    const html = await answer.text();
    return {
      status: answer.status,
      location: answer.headers.get("location"),
      text: decode(html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ")),
      links: [...html.matchAll(/<a [^>]*>/g)].map(([tag]) => attribute(tag, "href")),
      form: (intent) => formIn(html, intent),
    };
  };
}
