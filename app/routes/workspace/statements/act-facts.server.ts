import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { statementPage } from "~/domain/statements/statement-page.server";
import type svTexts from "~/locales/sv/statements.json";
import { readForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { statementId } from "./statement-id";

type Titled = { [K in keyof typeof svTexts]: (typeof svTexts)[K] extends { title: string } ? K : never };

/** What the page of an act on a statement shows; `act` is its group of texts. */
export async function actFacts(
  authority: Parameters<typeof statementPage>[0],
  { context: { platform, site }, params }: LoaderFunctionArgs,
  act: Titled[keyof Titled],
) {
  const t = platform.translations.t(site.language, site.council?.id ?? null, "statements");
  const statement = await statementPage(authority, statementId(params));
  return { page: { title: t(`${act}.title`), hidden: true }, statement, token: crypto.randomUUID() };
}

/** Reads the form of an act that only has to be confirmed, with the marks of what was read. */
export function readConfirmation<S extends z.ZodType>(args: Pick<ActionFunctionArgs, "context">, schema: S) {
  const form = readForm(sentForm(args), schema);
  if (!form.ok) throw new Response(null, { status: 400 });
  return form;
}
