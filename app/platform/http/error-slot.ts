import { isRouteErrorResponse } from "@remix-run/react";

/** Kinds of error page; each has a title and a sentence in `locales/<language>/errors.json`. */
export const errorSlots = [
  "signedOut",
  "codeMissing",
  "factorMissing",
  "unreadable",
  "notFound",
  "forbidden",
  "tooSlow",
  "conflict",
  "full",
  "otherSpeaker",
  "tooLarge",
  "wrongKind",
  "tooMany",
  "unavailable",
  "failed",
] as const;
export type ErrorSlot = (typeof errorSlots)[number];

/** What the answer to a form says that was opened by or for somebody else. */
export const otherSpeakerAnswer = "other-speaker";

/** What the answer says to an act that would add to what already holds as much as it can. */
export const fullAnswer = "full";

const byStatus: Readonly<Record<number, ErrorSlot>> = {
  400: "unreadable",
  401: "signedOut",
  403: "forbidden",
  404: "notFound",
  405: "notFound",
  408: "tooSlow",
  409: "conflict",
  413: "tooLarge",
  415: "wrongKind",
  429: "tooMany",
  503: "unavailable",
};

/** For a form that came in a half-finished sign-in: by the step that is missing. */
const byStep = new Map<unknown, ErrorSlot>([
  ["/logga-in/kod", "codeMissing"],
  ["/konto/tvafaktor", "factorMissing"],
]);

/** The kind of an error: by its status, and its step of signing in, where we threw it ourselves, else `failed`. */
export function errorSlot(error: unknown): ErrorSlot {
  if (!isRouteErrorResponse(error)) return "failed";
  if (error.status === 409 && error.data === otherSpeakerAnswer) return "otherSpeaker";
  if (error.status === 422 && error.data === fullAnswer) return "full";
  return (error.status === 401 && byStep.get(error.data)) || byStatus[error.status] || "failed";
}
