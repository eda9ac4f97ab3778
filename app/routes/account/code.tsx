import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { codeForm } from "~/domain/accounts/account-forms";
import { openSignIn } from "~/platform/access/open-sign-in.server";
import { signInAddress } from "~/platform/access/sign-in-address";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { giveSecondFactor } from "~/platform/session/factor/give-second-factor.server";
import { SecondaryButton, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { TextInput } from "~/ui/form/text-input";
import { Main } from "~/ui/frame/main";
import { onwardFrom } from "./already-in";
import { goOn } from "./go-on";
import { useAnswer } from "./use-answer";

export async function loader(args: LoaderFunctionArgs) {
  const { platform, language, signedIn, back } = await openSignIn(args);
  if (!signedIn) throw redirect(signInAddress(args, "/logga-in", back));
  if (signedIn.secondFactor || !signedIn.secondFactorReady) throw redirect(onwardFrom({ back }));
  const t = platform.translations.t(language, null, "account");
  return { page: { title: t("code.title"), hidden: true } };
}

export const takes: Takes = { forms: [codeForm] };

export async function action(args: ActionFunctionArgs) {
  const desk = await openSignIn(args);
  if (!desk.signedIn) throw redirect(signInAddress(args, "/logga-in", desk.back));
  const form = readForm(sentForm(args), codeForm);
  if (!form.ok) return wrongForm({ ...form.answer, values: {} });
  const given = await giveSecondFactor(desk, desk.signedIn, form.value.code);
  if (!given.ok) return refusedForm(given, { intent: form.intent, values: {} });
  return goOn(given.value);
}

export const meta = pageMeta;

export default function Code() {
  const { t } = useTranslation("account");
  const answer = useAnswer();
  const site = useSite();
  return (
    <Main width="narrow">
      <div className="stack">
        <h1>{t("code.title")}</h1>
        <p>{t("code.lead")}</p>
        <FormFrame label={t("code.title")} errorTitle={answer.errorTitle} errors={answer.errors}>
          <TextInput
            name="code"
            label={t("code.code")}
            hint={t("code.hint")}
            error={answer.of("code")}
            autoComplete="one-time-code"
            required
            short
            autoFocus={answer.errors.length === 0}
          />
          <SubmitButton>{t("code.button")}</SubmitButton>
        </FormFrame>
        <p className="small muted">{t("code.other")}</p>
        <FormFrame action={site.regionHref("/logga-ut")} label={t("code.cancel")}>
          <SecondaryButton small>{t("code.cancel")}</SecondaryButton>
        </FormFrame>
      </div>
    </Main>
  );
}
