import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { passwordForm } from "~/domain/accounts/account-forms";
import { setPassword } from "~/domain/accounts/change-account.server";
import { address } from "~/kernel/address/address";
import { requireProof } from "~/platform/access/require-proof.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { TextInput } from "~/ui/form/text-input";
import { Main } from "~/ui/frame/main";
import { useAnswer } from "./use-answer";

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireProof(args);
  const t = account.platform.translations.t(args.context.site.language, null, "account");
  const { email } = account.signedIn.account;
  const token = crypto.randomUUID();
  return { page: { title: t("password.title"), hidden: true }, email, token };
}

export const takes: Takes = { forms: [passwordForm] };

export async function action(args: ActionFunctionArgs) {
  const account = await requireProof(args);
  const form = readForm(sentForm(args), passwordForm);
  if (!form.ok) return wrongForm({ ...form.answer, values: {} });
  const saved = await setPassword(account, form.token, form.value.password);
  if (!saved.ok) return refusedForm(saved, { intent: form.intent, values: {} });
  return redirect(address("/konto?klart=password"), 303);
}

export const meta = pageMeta;

export default function Password() {
  const { t } = useTranslation("account");
  const { email, token } = useLoaderData<typeof loader>();
  const answer = useAnswer();
  return (
    <Main width="narrow">
      <FormFrame
        token={token}
        label={t("password.title")}
        errorTitle={answer.errorTitle}
        errors={answer.errors}
      >
        <h1>{t("password.title")}</h1>
        <input type="text" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
        <TextInput
          name="password"
          type="password"
          autoComplete="new-password"
          required
          label={t("password.new")}
          hint={t("password.lead")}
          error={answer.of("password")}
        />
        <p className="small muted">{t("password.after")}</p>
        <SubmitButton>{t("password.button")}</SubmitButton>
      </FormFrame>
    </Main>
  );
}
