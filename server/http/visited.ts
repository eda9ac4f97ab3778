import type { RequestHandler } from "express";
import type { Platform } from "~/platform/http/platform";
import { visitorAddress } from "./visitor-address";

/** Where a visitor believes to be, and comes from. */
export interface Visit {
  /** Scheme and host as the browser writes them: "https://samsyn.example". */
  origin: string;
  /** The origins that our own pages may have where this request was sent. */
  own: ReadonlySet<string>;
  /** The visitor's IP address. */
  address: string;
}

/** What a `Host` header may be: a name or an address, and perhaps a port. */
const hostGrammar = /^(?:\[[\da-f:.]+\]|[^\s/?#@\\:[\]]+)(?::\d{0,5})?$/i;

const first = (list: string | undefined) => list?.split(",", 1)[0]?.trim() || undefined;

const nameOf = (host: string) => host.toLowerCase().replace(/:\d*$/, "");

/** Reads where a request was sent, by what the platform knows of its own hosts and a trusted proxy tells; null when it says nowhere. */
function whereAsked(
  { settings, tenants }: Platform,
  told: { host: string; forwardedHost: string | undefined; forwardedScheme: string | undefined },
): Pick<Visit, "origin" | "own"> | null {
  const shared = new URL(settings.origin);
  const isShared = (host: string) => nameOf(host) === shared.hostname;
  const isOwn = (host: string) =>
    isShared(host) || tenants.byHost(host) !== null || tenants.byFormerHost(host) !== null;
  const { forwardedHost, forwardedScheme } = told;
  const host = forwardedHost && !isOwn(told.host) && isOwn(forwardedHost) ? forwardedHost : told.host;
  const stated = forwardedScheme?.toLowerCase() === "https" || /:443$/.test(host) ? "https:" : "http:";
  const address = `${isOwn(host) ? shared.protocol : stated}//${host}`;
  if (!hostGrammar.test(host) || !URL.canParse(address)) return null;
  const { origin } = new URL(address);
  return { origin, own: new Set(isShared(host) ? [origin, shared.origin] : [origin]) };
}

/**
 * Settles once where a request was sent and who sent it, in `response.locals.visit`, and writes that into the headers that
 * Remix reads: behind them nobody has to know of proxies. The scheme of our own hosts is that of `ORIGIN`; a host that
 * is not ours is taken from `Host` alone.
 */
export function knowVisit(platform: Platform): RequestHandler {
  return (request, response, next) => {
    const { headers, socket } = request;
    const trust = request.app.get("trust proxy fn");
    const remote = socket.remoteAddress ?? "";
    const proxied = trust(remote, 0);
    const asked = whereAsked(platform, {
      host: headers.host ?? "localhost",
      forwardedHost: proxied ? first(request.get("x-forwarded-host")) : undefined,
      forwardedScheme: proxied ? first(request.get("x-forwarded-proto")) : undefined,
    });
    if (!asked) return next({ status: 400 });
    const address = visitorAddress(remote, request.get("x-forwarded-for"), trust);
    response.locals.visit = { ...asked, address } satisfies Visit;
    const { host, protocol } = new URL(asked.origin);
    headers.host = host;
    headers["x-forwarded-proto"] = protocol.slice(0, -1);
    delete headers["x-forwarded-host"];
    next();
  };
}
