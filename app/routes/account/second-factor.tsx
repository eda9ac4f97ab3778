import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { setUpForm } from "~/domain/accounts/account-forms";
import { address } from "~/kernel/address/address";
import { requireProof } from "~/platform/access/require-proof.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import {
  confirmSecondFactor,
  offerTotp,
  type TotpOffer,
} from "~/platform/session/factor/second-factor-set-up.server";
import { ownPath } from "~/platform/session/own-path";
import { Main } from "~/ui/frame/main";
import { RecoveryCodeList } from "./recovery-code-list";
import { SecondFactorForm } from "./second-factor-form";

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireProof(args);
  const t = account.platform.translations.t(args.context.site.language, null, "account");
  const back = ownPath(new URL(args.request.url).searchParams.get("till"));
  return {
    page: { title: t("secondFactor.title"), hidden: true },
    offer: await offerTotp(account),
    required: back !== null,
    replaces: account.signedIn.secondFactorReady,
    onward: back ?? address("/konto"),
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [setUpForm] };

/** A wrong code brings the same key back: the app has already taken it. */
export async function action(args: ActionFunctionArgs) {
  const account = await requireProof(args);
  const form = readForm(sentForm(args), setUpForm);
  if (!form.ok) {
    const offer = await offerTotp(account, String(form.answer.values.sealed ?? ""));
    return wrongForm({ ...form.answer, values: { ...offerValues(offer) } });
  }
  const set = await confirmSecondFactor(account, form.token, form.value);
  if (set.ok) return data({ codes: set.value });
  const offer = await offerTotp(account, set.reason === "codeWrong" ? form.value.sealed : undefined);
  return refusedForm(set, { intent: form.intent, values: offerValues(offer) });
}

const offerValues = (offer: TotpOffer) => ({ offer: JSON.stringify(offer) });

export const meta = pageMeta;

export default function SecondFactor() {
  const { t } = useTranslation("account");
  const { offer, required, replaces, onward, token } = useLoaderData<typeof loader>();
  const given = useActionData() as { codes?: string[] } | undefined;
  return (
    <Main width="narrow">
      {given?.codes ? (
        <div className="stack">
          <h1>{t("secondFactor.doneTitle")}</h1>
          <p>{t("secondFactor.doneLead")}</p>
          <RecoveryCodeList codes={given.codes} onward={onward} />
        </div>
      ) : (
        <SecondFactorForm offer={offer} required={required} replaces={replaces} token={token} />
      )}
    </Main>
  );
}
