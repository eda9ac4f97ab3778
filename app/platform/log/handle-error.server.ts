import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

/** Bugs are logged with the request's id; the reader sees the id, never the details. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  const council = context.site.council?.id;
  context.platform.log.error(
    { requestId: context.requestId, council, path: context.site.path, err: error },
    "failed",
  );
}
