import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { firstAccountForm } from "~/domain/accounts/account-forms";
import { makeFirstAccount, mayMakeFirstAccount } from "~/domain/accounts/first-account.server";
import { openSignIn } from "~/platform/access/open-sign-in.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ButtonLink, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { TextInput } from "~/ui/form/text-input";
import { Main } from "~/ui/frame/main";
import { alreadyIn } from "./already-in";
import { goOn } from "./go-on";
import { GoneLink } from "./gone-link";
import { useAnswer } from "./use-answer";

const keyOf = (request: Request) => new URL(request.url).searchParams.get("nyckel") ?? "";

export async function loader(args: LoaderFunctionArgs) {
  const desk = await openSignIn(args);
  const open = await mayMakeFirstAccount(desk, keyOf(args.request));
  const t = desk.platform.translations.t(desk.language, null, "account");
  const title = t(open ? "firstAccount.title" : "firstAccount.goneTitle");
  return { page: { title, hidden: true }, open, already: alreadyIn(desk) };
}

export const takes: Takes = { forms: [firstAccountForm] };

export async function action(args: ActionFunctionArgs) {
  const desk = await openSignIn(args);
  const form = readForm(sentForm(args), firstAccountForm);
  const { password: _password, ...values } = form.ok ? form.values : form.answer.values;
  if (!form.ok) return wrongForm({ ...form.answer, values });
  const made = await makeFirstAccount(desk, keyOf(args.request), form.value);
  if (!made.ok && made.reason === "linkGone") return data({ gone: true }, { status: 422 });
  if (!made.ok) return refusedForm(made, { intent: form.intent, values });
  return goOn(made.value);
}

export const meta = pageMeta;

export default function FirstAccount() {
  const { t } = useTranslation("account");
  const { open, already } = useLoaderData<typeof loader>();
  const given = useActionData<typeof action>();
  const answer = useAnswer();
  const site = useSite();
  if (!open || (given && "gone" in given)) {
    return (
      <GoneLink title={t("firstAccount.goneTitle")} text={t("firstAccount.goneText")} already={already}>
        <ButtonLink href={site.regionHref("/logga-in")}>{t("invitation.toSignIn")}</ButtonLink>
      </GoneLink>
    );
  }
  const field = (name: "name" | "email") => ({
    name,
    label: t(`page.${name}`),
    error: answer.of(name),
    defaultValue: answer.typed(name),
    required: true,
  });
  return (
    <Main width="narrow">
      <FormFrame label={t("firstAccount.title")} errorTitle={answer.errorTitle} errors={answer.errors}>
        <h1>{t("firstAccount.title")}</h1>
        <p>{t("firstAccount.lead")}</p>
        <TextInput {...field("name")} autoComplete="name" maxLength={120} />
        <TextInput {...field("email")} type="email" autoComplete="username" />
        <TextInput
          name="password"
          type="password"
          autoComplete="new-password"
          required
          label={t("password.new")}
          hint={t("password.lead")}
          error={answer.of("password")}
        />
        <p className="small muted">{t("firstAccount.next")}</p>
        <SubmitButton>{t("firstAccount.button")}</SubmitButton>
      </FormFrame>
    </Main>
  );
}
