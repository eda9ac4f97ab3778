import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openSignIn } from "~/platform/access/open-sign-in.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { linkMinutes } from "~/platform/session/request-link.server";
import { consumeLink, findLink, isOwnUsedLink } from "~/platform/session/use-link.server";
import { ButtonLink, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { alreadyIn, onwardFrom } from "./already-in";
import { goOn } from "./go-on";
import { GoneLink } from "./gone-link";

const keyOf = (request: Request) => new URL(request.url).searchParams.get("nyckel") ?? "";

/** Opening the address uses nothing up: scanners of letters do it too. */
export async function loader(args: LoaderFunctionArgs) {
  const desk = await openSignIn(args);
  const link = await findLink(desk, keyOf(args.request));
  const holds = link?.purpose === "sign-in";
  if (!holds && (await isOwnUsedLink(desk, keyOf(args.request)))) throw redirect(onwardFrom(desk));
  const t = desk.platform.translations.t(desk.language, null, "account");
  const title = holds ? t("link.title", { name: link.name }) : t("link.goneTitle");
  return { page: { title, hidden: true }, holds, minutes: linkMinutes, already: alreadyIn(desk) };
}

export const takes: Takes = { forms: [] };

export async function action(args: ActionFunctionArgs) {
  const desk = await openSignIn(args);
  const entered = await consumeLink(desk, keyOf(args.request), "sign-in");
  if (!entered.ok) {
    if (await isOwnUsedLink(desk, keyOf(args.request))) return redirect(onwardFrom(desk));
    return data({ gone: true }, { status: 422 });
  }
  return goOn(entered.value);
}

export const meta = pageMeta;

export default function OneTimeLink() {
  const { t } = useTranslation("account");
  const { page, holds, minutes, already } = useLoaderData<typeof loader>();
  const gone = useActionData<typeof action>() !== undefined;
  const site = useSite();
  if (!holds || gone) {
    return (
      <GoneLink title={t("link.goneTitle")} text={t("link.goneText", { minutes })} already={already}>
        <ButtonLink href={site.regionHref("/logga-in")}>{t("link.new")}</ButtonLink>
      </GoneLink>
    );
  }
  return (
    <Main width="narrow">
      <FormFrame label={page.title}>
        <h1>{page.title}</h1>
        <p>{t("link.text")}</p>
        <SubmitButton>{t("link.button")}</SubmitButton>
      </FormFrame>
    </Main>
  );
}
