import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { isUnreachable } from "~/platform/database/unreachable";

/** A database out of reach is noted without details. Bugs are logged with the request's id; the reader sees the id, never the details. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  const path = context.site.path.split("?")[0];
  if (isUnreachable(error)) {
    context.unreachable = true;
    context.platform.log.error({ ...context.trace, path }, "no database");
    return;
  }
  context.platform.log.error({ ...context.trace, path, err: error }, "failed");
}
