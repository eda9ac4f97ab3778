import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { welcomeForm } from "~/domain/accounts/account-forms";
import { accountPage } from "~/domain/accounts/account-page.server";
import { setPassword } from "~/domain/accounts/change-account.server";
import { address } from "~/kernel/address/address";
import { requireAccount } from "~/platform/access/require-account.server";
import { withProof } from "~/platform/access/require-proof.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ownPath } from "~/platform/session/own-path";
import { placesOf } from "~/platform/session/places.server";
import { ButtonLink, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { TextInput } from "~/ui/form/text-input";
import { Main } from "~/ui/frame/main";
import { useAnswer } from "./use-answer";

const onwardFrom = (request: Request) =>
  ownPath(new URL(request.url).searchParams.get("till")) ?? address("/konto/val");

/** At the first sign-in: what Samsyn does with data about the person, and a password for those who want one. */
export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args);
  const { platform, signedIn } = account;
  const [own, places] = await Promise.all([accountPage(account), placesOf(platform, signedIn)]);
  const t = platform.translations.t(args.context.site.language, null, "account");
  const councils = new Map(places.map((place) => [place.council, place.councilName]));
  return {
    page: { title: t("welcome.title", { name: own.name }), hidden: true },
    hasPassword: own.hasPassword,
    councils: platform.tenants.all.flatMap(({ id, path }) => {
      const name = councils.get(id);
      return name ? [{ name, href: `/${path}/personuppgifter` }] : [];
    }),
    onward: onwardFrom(args.request),
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [welcomeForm] };

export async function action(args: ActionFunctionArgs) {
  const account = await requireAccount(args);
  const form = readForm(sentForm(args), welcomeForm);
  if (!form.ok) return wrongForm({ ...form.answer, values: {} });
  const { password } = form.value;
  if (password !== "") {
    const saved = await setPassword(withProof(args, account), form.token, password);
    if (!saved.ok) return refusedForm(saved, { intent: form.intent, values: {} });
  }
  return redirect(onwardFrom(args.request), 303);
}

export const meta = pageMeta;

const said = ["who", "trace", "shown", "record", "rights"] as const;

export default function Welcome() {
  const { t } = useTranslation("account");
  const { page, hasPassword, councils, onward, token } = useLoaderData<typeof loader>();
  const answer = useAnswer();
  return (
    <Main width="narrow">
      <div className="stack">
        <h1>{page.title}</h1>
        <p>{t("welcome.lead")}</p>
        <ul className="stack-s">
          {said.map((key) => (
            <li key={key}>{t(`welcome.data.${key}`)}</li>
          ))}
        </ul>
        {councils.map(({ name, href }) => (
          <p key={href}>
            <a href={href}>{t("welcome.more", { council: name })}</a>
          </p>
        ))}
        {hasPassword ? (
          <ButtonLink href={onward}>{t("signIn.goOn")}</ButtonLink>
        ) : (
          <FormFrame
            token={token}
            labelledBy="choose-password"
            errorTitle={answer.errorTitle}
            errors={answer.errors}
          >
            <h2 id="choose-password">{t("welcome.passwordHeading")}</h2>
            <p>{t("welcome.passwordLead")}</p>
            <TextInput
              name="password"
              type="password"
              autoComplete="new-password"
              label={t("password.new")}
              hint={t("password.lead")}
              error={answer.of("password")}
            />
            <div className="form-actions">
              <SubmitButton>{t("welcome.save")}</SubmitButton>
              <a href={onward}>{t("welcome.skip")}</a>
            </div>
          </FormFrame>
        )}
      </div>
    </Main>
  );
}
