import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { putAwayStatement } from "~/domain/statements/put-away-statement.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { refusedForm } from "~/platform/http/read-form.server";
import { workspaceHref } from "~/platform/http/site";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { actFacts, readConfirmation } from "./act-facts.server";
import { ConfirmPage } from "./confirm-page";
import { statementId } from "./statement-id";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "statement:draft");
  return actFacts(authority, args, "putAway");
}

export const takes: Takes = { forms: [] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "statement:draft");
  const form = readConfirmation(args, z.object({}));
  const asked = { id: statementId(args.params), version: form.version };
  const outcome = await putAwayStatement(authority, form.token, asked);
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(workspaceHref(args.context.site, "/uttalanden?klart=undanlagt"), 303);
}

export const meta = pageMeta;

export default function PutAway() {
  const { statement, token } = useLoaderData<typeof loader>();
  const { t } = useTranslation("statements");
  const words = { title: t("putAway.title"), lede: t("putAway.lede"), submit: t("putAway.submit") };
  return <ConfirmPage statement={statement} token={token} may={statement.may.putAway} words={words} />;
}
