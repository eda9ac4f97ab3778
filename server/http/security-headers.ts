import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import { isLinkAddress } from "~/platform/http/link-address";

const common = [
  "default-src 'none'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
];

const workspacePath = /^(?:\/en)?\/(?:[^/]+\/arbetsyta|region|drift)(?:[/?]|$)/;

/** Pages that carry the one script. */
export function mayRunScript(path: string): boolean {
  return workspacePath.test(path);
}

/**
 * Headers on every response. Public and account pages may run no script at all; workspace pages one file, by
 * nonce. `strict-origin-when-cross-origin` because Remix refuses forms whose origin is hidden;
 * a link's address is told to nobody, ourselves included.
 */
export function securityHeaders(https: boolean): RequestHandler {
  return (request, response, next) => {
    const nonce = mayRunScript(request.path) ? randomBytes(16).toString("base64") : "";
    response.locals.nonce = nonce;
    const script = nonce ? `script-src 'nonce-${nonce}'` : "script-src 'none'";
    response.set({
      "Content-Security-Policy": [...common, script].join("; "),
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
      "Referrer-Policy": isLinkAddress(request.path) ? "strict-origin" : "strict-origin-when-cross-origin",
      ...(isLinkAddress(request.path) ? { "X-Robots-Tag": "noindex, nofollow" } : {}),
      "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      ...(https ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
    });
    next();
  };
}
