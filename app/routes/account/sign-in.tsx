import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { linkForm, passwordSignInForm } from "~/domain/accounts/account-forms";
import { openSignIn } from "~/platform/access/open-sign-in.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { exampleAccounts, signInAsExample } from "~/platform/session/example-accounts.server";
import { requestSignInLink } from "~/platform/session/request-link.server";
import { signInWithPassword } from "~/platform/session/sign-in-with-password.server";
import { Main } from "~/ui/frame/main";
import { alreadyIn } from "./already-in";
import { ExampleSignIn } from "./example-sign-in";
import { goOn } from "./go-on";
import { LinkSignIn, PasswordSignIn } from "./sign-in-forms";

export async function loader(args: LoaderFunctionArgs) {
  const desk = await openSignIn(args);
  const t = args.context.platform.translations.t(desk.language, null, "account");
  return {
    page: { title: t("signIn.title"), hidden: true },
    already: alreadyIn(desk),
    examples: await exampleAccounts(desk.platform, desk.language),
  };
}

const exampleForm = z.object({ account: z.string() });
export const takes: Takes = { forms: [exampleForm, passwordSignInForm, linkForm] };

export async function action(args: ActionFunctionArgs) {
  const desk = await openSignIn(args);
  const form = sentForm(args);
  const intent = form.get("_intent");
  if (intent === "example") {
    const entered = await signInAsExample(desk, String(form.get("account") ?? ""));
    if (!entered.ok) throw new Response(null, { status: 403 });
    return goOn(entered.value);
  }
  if (intent === "password") {
    const read = readForm(form, passwordSignInForm);
    if (!read.ok) return wrongForm({ ...read.answer, values: { email: read.answer.values.email } });
    const entered = await signInWithPassword(desk, read.value.email, read.value.password);
    if (!entered.ok)
      return refusedForm(entered, { intent: read.intent, values: { email: read.value.email } });
    return goOn(entered.value);
  }
  const read = readForm(form, linkForm);
  if (!read.ok) return wrongForm(read.answer);
  await requestSignInLink(desk, read.value.email);
  return redirect(`${desk.language === "en" ? "/en" : ""}/logga-in/skickat`, 303);
}

export const meta = pageMeta;

export default function SignIn() {
  const { t } = useTranslation("account");
  const { already, examples } = useLoaderData<typeof loader>();
  const site = useSite();
  const forms = (
    <div className="stack-l">
      {already && (
        <p>
          {t("signIn.already", { name: already.name })} <a href={already.onward}>{t("signIn.goOn")}</a>
        </p>
      )}
      <LinkSignIn />
      <PasswordSignIn />
      <p className="small muted">{t("signIn.noAccount")}</p>
    </div>
  );
  if (examples.length === 0) {
    return (
      <Main width="narrow">
        <div className="stack-l">
          <h1>{t("signIn.title")}</h1>
          {forms}
        </div>
      </Main>
    );
  }
  return (
    <Main>
      <div className="stack-l">
        <h1>{t("signIn.title")}</h1>
        <div className="columns">
          {forms}
          <ExampleSignIn accounts={examples} lettersHref={site.regionHref("/utveckling/brev")} />
        </div>
      </div>
    </Main>
  );
}
