import { Outlet } from "@remix-run/react";
import { pageMeta } from "~/platform/http/page-meta";
import { ErrorPage } from "./error-page";

/**
 * Below the root, so that what the root knows (site, names, language) is there for the error page also when it
 * was a form that failed.
 */
export default function Pages() {
  return <Outlet />;
}

export const meta = pageMeta;

export function ErrorBoundary() {
  return <ErrorPage />;
}
