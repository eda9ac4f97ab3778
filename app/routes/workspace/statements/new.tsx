import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { draftStatement } from "~/domain/statements/draft-statement.server";
import { statementForm } from "~/domain/statements/statement-forms";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { previewedForm } from "./previewed-form";
import { StatementCrumbs } from "./statement-crumbs";
import { StatementEditor } from "./statement-editor";
import { statementHref } from "./statement-id";
import { useFormAnswer } from "./use-form-answer";

export async function loader(args: LoaderFunctionArgs) {
  await requireAuthority(args, "statement:draft");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "statements");
  return { page: { title: t("new.title"), hidden: true }, token: crypto.randomUUID() };
}

export const takes: Takes = { forms: [statementForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "statement:draft");
  const form = readForm(sentForm(args), statementForm);
  if (!form.ok) return wrongForm(form.answer);
  if (form.intent === "preview") return previewedForm(form);
  const outcome = await draftStatement(authority, form.token, form.value);
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(statementHref(args.context.site, outcome.value.id, `?klart=utkast`), 303);
}

export const meta = pageMeta;

export default function NewStatement() {
  const { token } = useLoaderData<typeof loader>();
  const answer = useFormAnswer();
  const { t } = useTranslation("statements");
  const { workspaceHref } = useSite();
  return (
    <Main width="wide">
      <StatementCrumbs title={t("new.title")} />
      <PageHead heading={t("new.title")} lede={t("new.lede")} />
      <StatementEditor
        token={token}
        statement={null}
        answer={answer}
        submit={t("new.submit")}
        back={workspaceHref("/uttalanden")}
      />
    </Main>
  );
}
