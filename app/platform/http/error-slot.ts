import { isRouteErrorResponse } from "@remix-run/react";

/** Kinds of error page; each has a title and a sentence in `locales/<language>/errors.json`. */
export const errorSlots = [
  "signedOut",
  "codeMissing",
  "factorMissing",
  "notFound",
  "forbidden",
  "conflict",
  "tooMany",
  "unavailable",
  "failed",
] as const;
export type ErrorSlot = (typeof errorSlots)[number];

const byStatus: Readonly<Record<number, ErrorSlot>> = {
  401: "signedOut",
  403: "forbidden",
  404: "notFound",
  405: "notFound",
  409: "conflict",
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
  return (error.status === 401 && byStep.get(error.data)) || byStatus[error.status] || "failed";
}
