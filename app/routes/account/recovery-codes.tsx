import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { address } from "~/kernel/address/address";
import { requireProof } from "~/platform/access/require-proof.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readToken } from "~/platform/http/read-token.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { renewRecoveryCodes } from "~/platform/session/factor/second-factor-set-up.server";
import { SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { RecoveryCodeList } from "./recovery-code-list";

export async function loader(args: LoaderFunctionArgs) {
  const { platform, signedIn } = await requireProof(args);
  if (!signedIn.secondFactorReady) throw redirect(address("/konto/tvafaktor"));
  const t = platform.translations.t(args.context.site.language, null, "account");
  return { page: { title: t("secondFactor.renewTitle"), hidden: true }, token: crypto.randomUUID() };
}

export const takes: Takes = { forms: [] };

export async function action(args: ActionFunctionArgs) {
  const account = await requireProof(args);
  const form = sentForm(args);
  const codes = await renewRecoveryCodes(account, readToken(form));
  return data({ codes });
}

export const meta = pageMeta;

export default function RecoveryCodes() {
  const { t } = useTranslation("account");
  const { token } = useLoaderData<typeof loader>();
  const given = useActionData() as { codes: string[] } | undefined;
  return (
    <Main width="narrow">
      <div className="stack">
        <h1>{t("secondFactor.renewTitle")}</h1>
        {given ? (
          <RecoveryCodeList codes={given.codes} onward={address("/konto")} />
        ) : (
          <>
            <p>{t("secondFactor.renewLead")}</p>
            <FormFrame token={token} label={t("secondFactor.renewTitle")}>
              <SubmitButton>{t("secondFactor.renewButton")}</SubmitButton>
            </FormFrame>
          </>
        )}
      </div>
    </Main>
  );
}
