import { isRouteErrorResponse } from "@remix-run/react";

/** Kinds of error page; each has a title and a sentence in `locales/<language>/errors.json`. */
export const errorSlots = [
  "signedOut",
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

/** The kind of an error: by its status where we threw it ourselves, else `failed`. */
export function errorSlot(error: unknown): ErrorSlot {
  return (isRouteErrorResponse(error) && byStatus[error.status]) || "failed";
}
