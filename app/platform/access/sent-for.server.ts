import type { LoaderFunctionArgs } from "@remix-run/node";
import { isReading } from "~/platform/http/reading";
import { sentForm } from "~/platform/http/sent-form";
import { type Capacity, readCapacity } from "./capacity";

/** Whom the posted form says that it is for; null for one that does not say, and for what is no form. */
export function sentFor(args: Pick<LoaderFunctionArgs, "context" | "request">): Capacity | null {
  return isReading(args.request) ? null : readCapacity(sentForm(args).get("_for") ?? "");
}
