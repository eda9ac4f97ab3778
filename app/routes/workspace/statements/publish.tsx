import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { publishStatement } from "~/domain/statements/publish-statement.server";
import { statementPage } from "~/domain/statements/statement-page.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { countSentence } from "~/routes/public/council/statements/stand-words";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { ActPage } from "./act-page";
import { formErrors } from "./form-errors";
import { PersonalNumberWarning } from "./preview";
import { statementHref, statementId } from "./statement-id";
import { useFormAnswer } from "./use-form-answer";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "statement:publish");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "statements");
  const statement = await statementPage(authority, statementId(args.params));
  return { page: { title: t("publish.title"), hidden: true }, statement, token: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "statement:publish");
  const id = statementId(args.params);
  const form = readForm(await args.request.formData(), z.object({}));
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await publishStatement(authority, form.token, { id, version: form.version });
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(`${statementHref(args.context.site, id)}?klart=publicerat`, 303);
}

export const meta = pageMeta;

export default function Publish() {
  const { statement, token } = useLoaderData<typeof loader>();
  const answer = useFormAnswer();
  const { t } = useTranslation("statements");
  const { language } = useSite();
  const said = statement.parties.flatMap(({ current }) => current?.text ?? []);
  return (
    <ActPage statement={statement} heading={t("publish.title")} lede={t("publish.lede")}>
      <PersonalNumberWarning texts={[statement.title, statement.body, ...said]} />
      <ul>
        <li>{t("publish.number")}</li>
        <li>{t("publish.text")}</li>
        <li>{t("publish.stands", { stands: countSentence(t, statement.count, language) })}</li>
        <li>{t("publish.council", { count: statement.parties.length })}</li>
        <li>{t("publish.persons")}</li>
      </ul>
      <FormFrame
        token={token}
        version={statement.version}
        errorTitle={t("errorTitle")}
        errors={formErrors(t, answer)}
      >
        <FormActions>
          <SubmitButton>{t("publish.submit")}</SubmitButton>
        </FormActions>
      </FormFrame>
    </ActPage>
  );
}
