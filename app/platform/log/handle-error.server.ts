import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { isUnreachable } from "~/platform/database/unreachable";

/** A database out of reach is noted without details. Bugs are logged with the request's id; the reader sees the id, never the details. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  const council = context.site.council?.id;
  if (isUnreachable(error)) {
    context.unreachable = true;
    const { requestId } = context;
    context.platform.log.error({ requestId, council, path: context.site.path }, "no database");
    return;
  }
  context.platform.log.error(
    { requestId: context.requestId, council, path: context.site.path, err: error },
    "failed",
  );
}
