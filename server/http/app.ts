import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type Request, type RequestHandler, type Response } from "express";
import { withDeadline } from "~/platform/database/deadline";
import type { Platform } from "~/platform/http/platform";
import { isReading } from "~/platform/http/reading";
import { resolveSite } from "~/platform/http/resolve-site";
import type { Sent } from "~/platform/http/sent-form";
import type { Site } from "~/platform/http/site";
import type { Trace } from "~/platform/log/log";
import { sessionLanguage } from "~/platform/session/session-language.server";
import { letGo } from "./bodies/let-go";
import { readBodies } from "./bodies/read-body";
import { withRefusedBodies } from "./bodies/refused-bodies";
import { takesOf } from "./bodies/takes-of";
import { withoutBody } from "./bodies/without-body";
import { closedPages, isClosed } from "./closed-pages";
import { platformFor } from "./example-guests";
import { healthRoutes } from "./health";
import { knownMethods } from "./known-methods";
import { lastResort } from "./last-resort";
import { logRequests } from "./log-requests";
import { withRefusalPages } from "./refusal-pages";
import { remixRoutes } from "./remix-routes";
import { sameOriginForms } from "./same-origin";
import { mayRunScript, securityHeaders } from "./security-headers";
import { knowVisit, type Visit } from "./visited";

/** Milliseconds for which a request may wait for the database in all, step after step. */
const longestWait = 15_000;

export interface AppParts {
  platform: Platform;
  /** The built routes, or a function that loads them anew in development. */
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Folder of built files, null in development. */
  clientFolder: string | null;
  /** The stylesheet with all councils' themes. */
  themesCss: string;
  /** In development: what serves sources, and has pages reloaded when they change. */
  sources?: RequestHandler[];
  /** Serves finished public pages before Remix is asked. */
  pageCache?: RequestHandler;
  /** Whether the process wants requests; false while it stops. */
  isOpen?: () => boolean;
}

/**
 * Reads council and language off the address and hands Remix an address without them, and without NUL, which is no
 * character of a text in the database.
 */
function siteOf(platform: Platform): RequestHandler {
  return (request, response, next) => {
    const isRead = isReading(request);
    const url = request.url.replaceAll("%00", "");
    // What becomes one by that was no code for a sign before.
    if (url.includes("%00")) return next({ status: 400 });
    const resolved = resolveSite(platform.tenants, {
      origin: (response.locals.visit as Visit).origin,
      url,
      sharedOrigin: platform.settings.origin,
      isRead,
    });
    if (resolved.kind === "redirect") {
      const { pathname } = new URL(resolved.location, platform.settings.origin);
      response.set("Cache-Control", isClosed(pathname) ? "private, no-store" : "max-age=3600");
      response.redirect(isRead ? 301 : 308, resolved.location);
      return;
    }
    response.locals.site = resolved.site;
    if (resolved.site.council) (response.locals.trace as Trace).council = resolved.site.council.id;
    request.url = resolved.internal;
    request.originalUrl = resolved.internal;
    next();
  };
}

/** Serves the files that lie beside `assets`; they are listed once, so that pages cost no look at the disk. */
function filesOf(clientFolder: string): RequestHandler {
  const known = new Set(readdirSync(clientFolder).map((name) => `/${name}`));
  const serve = express.static(clientFolder, { maxAge: "1h", index: false });
  return (request, response, next) => (known.has(request.path) ? serve(request, response, next) : next());
}

const accountPath = /^\/(?:en\/)?konto(?:[/?]|$)/;

/** Pages for those signed in are in the language of the account, whatever their addresses say. */
async function siteInOwnLanguage(
  platform: Platform,
  site: Site,
  { path: address, headers }: Pick<Request, "path" | "headers">,
): Promise<Site> {
  if (!mayRunScript(address) && !accountPath.test(address)) return site;
  const language = await sessionLanguage(platform, headers.cookie ?? "");
  return language ? { ...site, language } : site;
}

/** The web server of one process, without its socket. */
export function createApp(parts: AppParts): Express {
  const { platform, build, clientFolder, isOpen = () => true } = parts;
  const development = platform.settings.mode === "development";
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", platform.settings.trustProxy);
  app.use((request, response, next) => {
    response.locals.requestId = randomUUID();
    response.set("X-Request-Id", response.locals.requestId as string);
    response.locals.platform = platformFor(platform, request);
    request.socket.setNoDelay(true);
    next();
  });
  app.use((_request, _response, next) => withDeadline(longestWait, next));
  app.use(logRequests(platform));
  app.use(securityHeaders(platform.settings.origin.startsWith("https:")));
  app.use(letGo);
  app.use(knownMethods);
  app.use(healthRoutes(platform, isOpen));
  app.get("/themes.css", (_request, response) => {
    response
      .set("Cache-Control", "public, max-age=31536000, immutable")
      .type("text/css")
      .send(parts.themesCss);
  });
  if (parts.sources) app.use(parts.sources);
  if (clientFolder) {
    const assets = path.join(clientFolder, "assets");
    app.use("/assets", compression(), express.static(assets, { immutable: true, maxAge: "1y" }));
    app.use(filesOf(clientFolder));
  }
  app.use(knowVisit(platform));
  app.use(sameOriginForms);
  app.use(siteOf(platform));
  app.use(closedPages);
  if (parts.pageCache) app.use(parts.pageCache);
  app.use(compression());
  const getLoadContext = async (request: Request, response: Response): Promise<AppLoadContext> => ({
    platform: response.locals.platform as Platform,
    site: await siteInOwnLanguage(platform, response.locals.site as Site, request),
    requestId: response.locals.requestId as string,
    trace: response.locals.trace as Trace,
    nonce: response.locals.nonce as string,
    remoteAddress: (response.locals.visit as Visit).address,
    sent: response.locals.sent as Sent | undefined,
  });
  const { mode } = platform.settings;
  const inWords = (routes: ServerBuild) => withRefusalPages(withRefusedBodies(routes), mode);
  app.post(
    "*",
    readBodies(
      typeof build === "function" ? async (address) => takesOf(await build())(address) : takesOf(build),
      async ({ headers }, { locals }) =>
        (await sessionLanguage(locals.platform as Platform, headers.cookie ?? "")) !== null,
    ),
  );
  app.all(
    "*",
    withoutBody(
      typeof build === "function"
        ? createRequestHandler({ build: async () => inWords(await build()), mode, getLoadContext })
        : remixRoutes(inWords(build), mode, getLoadContext),
    ),
  );
  if (!development) app.use(lastResort(platform));
  return app;
}
