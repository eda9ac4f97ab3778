import { redirect } from "@remix-run/node";
import type { SignInStep } from "~/platform/session/open-session.server";

/** On to where a step of signing in leads, with its cookies. */
export function goOn({ cookies, next }: SignInStep): Response {
  const headers = new Headers();
  for (const cookie of cookies) if (cookie) headers.append("Set-Cookie", cookie);
  return redirect(next, { headers });
}
