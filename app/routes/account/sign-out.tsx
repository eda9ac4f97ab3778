import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openSignIn } from "~/platform/access/open-sign-in.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { recordSignOut } from "~/platform/session/end-sessions.server";
import { closeSession } from "~/platform/session/open-session.server";
import { ButtonLink, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";

export async function loader(args: LoaderFunctionArgs) {
  const { platform, language, signedIn } = await openSignIn(args);
  const t = platform.translations.t(language, null, "account");
  const name = signedIn?.account.name ?? null;
  return { page: { title: name ? t("out.title") : t("out.doneTitle"), hidden: true }, name };
}

export const takes: Takes = { forms: [] };

export async function action(args: ActionFunctionArgs) {
  const desk = await openSignIn(args);
  if (desk.signedIn) await recordSignOut(desk, desk.signedIn);
  const cookie = await closeSession(desk.platform, desk.signedIn?.sessionId ?? null);
  const page = `${desk.language === "en" ? "/en" : ""}/logga-ut`;
  return redirect(page, { status: 303, headers: { "Set-Cookie": cookie } });
}

export const meta = pageMeta;

export default function SignOut() {
  const { t } = useTranslation("account");
  const { name, page } = useLoaderData<typeof loader>();
  const site = useSite();
  return (
    <Main width="narrow">
      <div className="stack">
        <h1>{page.title}</h1>
        <p>{name ? t("out.text", { name }) : t("out.doneText")}</p>
        {name ? (
          <FormFrame label={page.title}>
            <SubmitButton>{t("out.button")}</SubmitButton>
          </FormFrame>
        ) : (
          <ButtonLink secondary href={site.regionHref("/logga-in")}>
            {t("out.again")}
          </ButtonLink>
        )}
      </div>
    </Main>
  );
}
