import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acceptInvitation } from "~/domain/people/accept-invitation.server";
import { findInvitation } from "~/domain/people/find-invitation.server";
import { todayOf } from "~/kernel/clock";
import { nameOn } from "~/kernel/council/council-profile";
import { openSignIn, type SignInDesk } from "~/platform/access/open-sign-in.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { consumeLink, findLink } from "~/platform/session/use-link.server";
import { ButtonLink, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { alreadyIn } from "./already-in";
import { goOn } from "./go-on";
import { GoneLink } from "./gone-link";

const keyOf = (request: Request) => new URL(request.url).searchParams.get("nyckel") ?? "";

/** Who is invited, by a council or by the operator; null when the link no longer holds. */
async function invited(desk: SignInDesk, key: string) {
  const { platform, language } = desk;
  const staff = await findLink(desk, key);
  if (staff?.purpose === "invitation") return { name: staff.name, email: null, council: null };
  const found = await findInvitation(platform, key);
  const profile = found && platform.tenants.byId(found.council);
  if (!found || !profile) return null;
  const council = nameOn(profile, todayOf(platform.clock), language).name;
  return { name: found.personName, email: found.email, council };
}

export async function loader(args: LoaderFunctionArgs) {
  const desk = await openSignIn(args);
  const found = await invited(desk, keyOf(args.request));
  const t = desk.platform.translations.t(desk.language, null, "account");
  const title = !found
    ? t("invitation.goneTitle")
    : found.council
      ? t("invitation.title", { council: found.council })
      : t("invitation.staffTitle");
  return { page: { title, hidden: true }, found, already: alreadyIn(desk) };
}

export const takes: Takes = { forms: [] };

export async function action(args: ActionFunctionArgs) {
  const desk = await openSignIn(args);
  const key = keyOf(args.request);
  const staff = await consumeLink(desk, key, "invitation");
  const entered = staff.ok ? staff : await acceptInvitation(desk, key);
  if (!entered.ok) return data({ gone: true }, { status: 422 });
  return goOn(entered.value);
}

export const meta = pageMeta;

export default function Invitation() {
  const { t } = useTranslation("account");
  const { page, found, already } = useLoaderData<typeof loader>();
  const gone = useActionData<typeof action>() !== undefined;
  const site = useSite();
  if (!found || gone) {
    return (
      <GoneLink title={t("invitation.goneTitle")} text={t("invitation.goneText")} already={already}>
        <ButtonLink href={site.regionHref("/logga-in")}>{t("invitation.toSignIn")}</ButtonLink>
      </GoneLink>
    );
  }
  return (
    <Main width="narrow">
      <FormFrame label={page.title}>
        <h1>{page.title}</h1>
        <p>{t("invitation.hello", { name: found.name })}</p>
        {found.email && <p>{t("invitation.made", { email: found.email })}</p>}
        <SubmitButton>{t("invitation.button")}</SubmitButton>
      </FormFrame>
    </Main>
  );
}
