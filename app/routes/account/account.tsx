import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { profileForm } from "~/domain/accounts/account-forms";
import { accountPage } from "~/domain/accounts/account-page.server";
import { removePassword, saveProfile } from "~/domain/accounts/change-account.server";
import { keepLetterLanguage } from "~/domain/people/keep-letter-language.server";
import { address } from "~/kernel/address/address";
import { requireAccount } from "~/platform/access/require-account.server";
import { withProof } from "~/platform/access/require-proof.server";
import { pageMeta } from "~/platform/http/page-meta";
import { conflictingForm, readForm, wrongForm } from "~/platform/http/read-form.server";
import { readToken } from "~/platform/http/read-token.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { endOtherSessions, endSession } from "~/platform/session/end-sessions.server";
import { placesOf } from "~/platform/session/places.server";
import { Main } from "~/ui/frame/main";
import { Note } from "~/ui/text/note";
import { PageHead } from "~/ui/text/section";
import { ProfileSection, RolesSection } from "./profile-section";
import { SessionsSection } from "./sessions-section";
import { SignInSection } from "./sign-in-section";

const results = ["profile", "password", "passwordRemoved", "session", "others"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args);
  const { platform, signedIn } = account;
  const t = platform.translations.t(args.context.site.language, null, "account");
  const [own, places] = await Promise.all([accountPage(account), placesOf(platform, signedIn)]);
  const said = new URL(args.request.url).searchParams.get("klart");
  return {
    page: { title: t("page.title"), hidden: true },
    own,
    places,
    actingFor: signedIn.actingFor,
    token: crypto.randomUUID(),
    done: results.find((result) => result === said) ?? null,
  };
}

const sessionForm = z.object({ session: z.string() });
export const takes: Takes = { forms: [profileForm, sessionForm] };

export async function action(args: ActionFunctionArgs) {
  const account = await requireAccount(args);
  const form = sentForm(args);
  const intent = form.get("_intent");
  const token = readToken(form);
  if (intent === "end-session") {
    await endSession(withProof(args, account), token, String(form.get("session") ?? ""));
    return redirect(address("/konto?klart=session"), 303);
  }
  if (intent === "end-others") {
    await endOtherSessions(withProof(args, account), token);
    return redirect(address("/konto?klart=others"), 303);
  }
  if (intent === "remove-password") {
    await removePassword(withProof(args, account), token);
    return redirect(address("/konto?klart=passwordRemoved"), 303);
  }
  const read = readForm(form, profileForm);
  if (!read.ok) return wrongForm(read.answer);
  const saved = await saveProfile(account, read.token, read.version, read.value);
  if (saved.ok) {
    await keepLetterLanguage(account, read.value.language);
    return redirect(address("/konto?klart=profile"), 303);
  }
  const { name, language, version } = await accountPage(account);
  return conflictingForm(read, { name, language }, version);
}

export const meta = pageMeta;

export default function Account() {
  const { t } = useTranslation("account");
  const { own, places, actingFor, token, done } = useLoaderData<typeof loader>();
  return (
    <Main>
      <PageHead heading={t("page.title")}>
        {done && (
          <Note kind="ok" live>
            {t(`done.${done}`)}
          </Note>
        )}
      </PageHead>
      <ProfileSection own={own} token={token} />
      <RolesSection places={places} actingFor={actingFor} />
      <SignInSection own={own} token={`${token}-password`} />
      <SessionsSection own={own} token={`${token}-session`} />
    </Main>
  );
}
