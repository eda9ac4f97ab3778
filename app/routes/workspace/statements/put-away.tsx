import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { putAwayStatement } from "~/domain/statements/put-away-statement.server";
import { statementPage } from "~/domain/statements/statement-page.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { workspaceHref } from "~/platform/http/site";
import { useTranslation } from "~/platform/i18n/use-translation";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { ActPage } from "./act-page";
import { formErrors } from "./form-errors";
import { statementId } from "./statement-id";
import { useFormAnswer } from "./use-form-answer";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "statement:draft");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "statements");
  const statement = await statementPage(authority, statementId(args.params));
  return { page: { title: t("putAway.title"), hidden: true }, statement, token: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "statement:draft");
  const id = statementId(args.params);
  const form = readForm(await args.request.formData(), z.object({}));
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await putAwayStatement(authority, form.token, { id, version: form.version });
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(`${workspaceHref(args.context.site, "/uttalanden")}?klart=undanlagt`, 303);
}

export const meta = pageMeta;

export default function PutAway() {
  const { statement, token } = useLoaderData<typeof loader>();
  const answer = useFormAnswer();
  const { t } = useTranslation("statements");
  return (
    <ActPage statement={statement} heading={t("putAway.title")} lede={t("putAway.lede")}>
      <FormFrame
        token={token}
        version={statement.version}
        errorTitle={t("errorTitle")}
        errors={formErrors(t, answer)}
      >
        <FormActions>
          <SubmitButton>{t("putAway.submit")}</SubmitButton>
        </FormActions>
      </FormFrame>
    </ActPage>
  );
}
