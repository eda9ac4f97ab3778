import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { proofForm } from "~/domain/accounts/account-forms";
import { accountPage } from "~/domain/accounts/account-page.server";
import { address } from "~/kernel/address/address";
import { openSignIn } from "~/platform/access/open-sign-in.server";
import { requireAccount } from "~/platform/access/require-account.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ownPath } from "~/platform/session/own-path";
import { giveProof } from "~/platform/session/proof/give-proof.server";
import { proofMinutes } from "~/platform/session/proof/proof";
import { requestSignInLink } from "~/platform/session/request-link.server";
import { SecondaryButton, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { TextInput } from "~/ui/form/text-input";
import { Main } from "~/ui/frame/main";
import { useAnswer } from "./use-answer";

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args);
  const { hasPassword, email } = await accountPage(account);
  const t = account.platform.translations.t(args.context.site.language, null, "account");
  const by = account.signedIn.secondFactorReady ? "code" : hasPassword ? "password" : null;
  return { page: { title: t("confirm.title"), hidden: true }, by, email, minutes: proofMinutes };
}

export const takes: Takes = { forms: [proofForm] };

/** By a code or the password, and on to where it was asked for; or by a link, which leads there when it is followed. */
export async function action(args: ActionFunctionArgs) {
  const account = await requireAccount(args);
  const form = sentForm(args);
  if (form.get("_intent") === "link") {
    await requestSignInLink(await openSignIn(args), account.signedIn.account.email);
    return redirect(address("/logga-in/skickat"), 303);
  }
  const read = readForm(form, proofForm);
  if (!read.ok) return wrongForm({ ...read.answer, values: {} });
  const given = await giveProof(account, read.value.proof);
  if (!given.ok) return refusedForm(given, { intent: read.intent, values: {} });
  return redirect(ownPath(new URL(args.request.url).searchParams.get("till")) ?? address("/konto"), 303);
}

export const meta = pageMeta;

export default function Confirm() {
  const { t } = useTranslation("account");
  const { by, email, minutes } = useLoaderData<typeof loader>();
  const answer = useAnswer("", { code: "proof" });
  return (
    <Main width="narrow">
      <div className="stack">
        <h1>{t("confirm.title")}</h1>
        <p>{t("confirm.lead", { count: minutes })}</p>
        {by && (
          <FormFrame label={t("confirm.title")} errorTitle={answer.errorTitle} errors={answer.errors}>
            <TextInput
              name="proof"
              type={by === "password" ? "password" : "text"}
              label={t(by === "password" ? "confirm.password" : "code.code")}
              hint={by === "code" ? t("code.hint") : undefined}
              error={answer.of("proof") ?? answer.of("code")}
              autoComplete={by === "password" ? "current-password" : "one-time-code"}
              required
              short={by === "code"}
            />
            <SubmitButton>{t("code.button")}</SubmitButton>
          </FormFrame>
        )}
        {by !== "code" && (
          <FormFrame intent="link" label={t("confirm.sendLink")}>
            <p>{t("confirm.link", { email })}</p>
            {by === null ? (
              <SubmitButton>{t("confirm.sendLink")}</SubmitButton>
            ) : (
              <SecondaryButton>{t("confirm.sendLink")}</SecondaryButton>
            )}
          </FormFrame>
        )}
      </div>
    </Main>
  );
}
