import type { LoaderFunctionArgs } from "@remix-run/node";
import { isReading } from "~/platform/http/reading";
import { sentFile, sentForm } from "~/platform/http/sent-form";
import { type Capacity, readCapacity } from "./capacity";

/**
 * Whether a request must say for whom it is: all that may act. Of a file that is too large nothing is read, so that its
 * form says nothing and can only be answered that it is.
 */
export function mustSayFor(args: Pick<LoaderFunctionArgs, "context" | "request">): boolean {
  return !isReading(args.request) && sentFile(args) !== "too-large";
}

/** Whom the posted form says that it is for; null for one that does not say, and for what is no form. */
export function sentFor(args: Pick<LoaderFunctionArgs, "context" | "request">): Capacity | null {
  return isReading(args.request) ? null : readCapacity(sentForm(args).get("_for") ?? "");
}
