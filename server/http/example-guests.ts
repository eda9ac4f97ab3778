import type { Request } from "express";
import { isLoopbackAddress, isLoopbackName } from "~/platform/env/loopback";
import type { Platform } from "~/platform/http/platform";

/** What a proxy leaves in a request that it passes on. */
const passedOn = [
  "forwarded",
  "via",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
];

/**
 * Whether a request comes from this machine, meant for it by name: not from a page elsewhere whose name was led here, and
 * not through a proxy that listens to others.
 */
function isFromThisMachine({ headers, socket }: Pick<Request, "headers" | "socket">): boolean {
  if (passedOn.some((name) => headers[name] !== undefined)) return false;
  return isLoopbackName(headers.host ?? "") && isLoopbackAddress(socket.remoteAddress ?? "");
}

/** The platform as a request meets it: everyone but the one at this machine meets one whose example is closed. */
export function platformFor(platform: Platform, request: Pick<Request, "headers" | "socket">): Platform {
  const { settings } = platform;
  if ((!settings.example && !settings.letters) || isFromThisMachine(request)) return platform;
  return { ...platform, settings: { ...settings, example: false, letters: false } };
}
