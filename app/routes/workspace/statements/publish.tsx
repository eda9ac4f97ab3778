import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publishStatement } from "~/domain/statements/publish-statement.server";
import { publishStatementForm } from "~/domain/statements/statement-forms";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { refusedForm } from "~/platform/http/read-form.server";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { countSentence } from "~/routes/public/council/statements/stand-words";
import { actFacts, readConfirmation } from "./act-facts.server";
import { ConfirmPage } from "./confirm-page";
import { PersonalNumberWarning } from "./preview";
import { statementHref, statementId } from "./statement-id";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "statement:publish");
  return actFacts(authority, args, "publish");
}

export const takes: Takes = { forms: [publishStatementForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "statement:publish");
  const id = statementId(args.params);
  const form = readConfirmation(args, publishStatementForm);
  const read = { id, version: form.version, ...form.value };
  const outcome = await publishStatement(authority, form.token, read);
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(statementHref(args.context.site, id, `?klart=publicerat`), 303);
}

export const meta = pageMeta;

export default function Publish() {
  const { statement, token } = useLoaderData<typeof loader>();
  const { t } = useTranslation("statements");
  const { language } = useSite();
  const said = statement.parties.flatMap(({ current }) => current?.text ?? []);
  const words = { title: t("publish.title"), lede: t("publish.lede"), submit: t("publish.submit") };
  return (
    <ConfirmPage
      statement={statement}
      token={token}
      may={statement.may.publish}
      words={words}
      marks={{ readStands: statement.marks.stands }}
    >
      <PersonalNumberWarning texts={[statement.title, statement.body, ...said]} />
      <ul>
        <li>{t("publish.number")}</li>
        <li>{t("publish.text")}</li>
        <li>{t("publish.stands", { stands: countSentence(t, statement.count, language) })}</li>
        <li>{t("publish.council", { count: statement.parties.length })}</li>
        <li>{t("publish.persons")}</li>
      </ul>
    </ConfirmPage>
  );
}
