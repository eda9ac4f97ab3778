import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { changeEmail } from "~/domain/accounts/change-email.server";
import { managedAccount } from "~/domain/accounts/find-accounts.server";
import {
  disableAccount,
  enableAccount,
  endGrant,
  resetSecondFactor,
} from "~/domain/accounts/manage-account.server";
import { changeEmailForm } from "~/domain/accounts/staff-forms";
import { address } from "~/kernel/address/address";
import { isId } from "~/kernel/ids";
import { refused } from "~/kernel/outcome";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { freshProof } from "~/platform/access/require-proof.server";
import { pageMeta } from "~/platform/http/page-meta";
import {
  conflictingForm,
  type FormAnswer,
  readForm,
  refusedForm,
  wrongForm,
} from "~/platform/http/read-form.server";
import { readToken } from "~/platform/http/read-token.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Breadcrumbs } from "~/ui/frame/breadcrumbs";
import { Main } from "~/ui/frame/main";
import { DefinitionList } from "~/ui/text/definition-list";
import { PageHead, Section } from "~/ui/text/section";
import { AccountActs } from "./account-acts";
import { councilNames } from "./council-names";
import { GrantTable } from "./grant-table";
import { RefusalNote } from "./refusal-note";
import { resultOf, Said } from "./said";

function idOf(id: string | undefined): string {
  if (!id || !isId(id)) throw new Response(null, { status: 404 });
  return id;
}

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "account:manage");
  const { platform, site } = args.context;
  const account = await managedAccount(platform, authority, idOf(args.params.account));
  return {
    page: { title: account.name, hidden: true },
    account,
    own: account.id === authority.actor.accountId,
    names: councilNames(platform, site.language),
    token: crypto.randomUUID(),
    result: resultOf(args.request),
    mailOff: !platform.settings.smtpUrl,
  };
}

const actForm = z.object({ since: z.string(), grant: z.string() });
export const takes: Takes = { forms: [changeEmailForm, actForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "account:manage");
  const { platform } = args.context;
  const id = idOf(args.params.account);
  const proof = await freshProof(args);
  const form = sentForm(args);
  const intent = String(form.get("_intent") ?? "");
  if (intent === "email") {
    const read = readForm(form, changeEmailForm);
    if (!read.ok) return wrongForm(read.answer);
    const { token, version, value } = read;
    if (!proof) return refusedForm(refused("proofNeeded"), read);
    const changed = await changeEmail(platform, { ...authority, proof }, token, { id, version, ...value });
    if (changed.ok) return redirect(address(`/drift/konton/${id}?klart=email`), 303);
    if (changed.reason !== "changedMeanwhile") return refusedForm(changed, read);
    const now = await managedAccount(platform, authority, id);
    return conflictingForm(read, { email: now.email }, now.version);
  }
  const token = readToken(form);
  const acts = {
    disabled: () => disableAccount(platform, authority, token, id),
    enabled: () => enableAccount(platform, authority, token, id),
    reset: async () =>
      proof
        ? resetSecondFactor(platform, { ...authority, proof }, token, {
            id,
            since: String(form.get("since") ?? ""),
          })
        : refused("proofNeeded"),
    ended: () =>
      endGrant(platform, authority, token, { accountId: id, grantId: idOf(String(form.get("grant") ?? "")) }),
  };
  if (!(intent in acts)) throw new Response(null, { status: 404 });
  const outcome = await acts[intent as keyof typeof acts]();
  if (!outcome.ok) return refusedForm(outcome, { intent, values: {} });
  return redirect(address(`/drift/konton/${id}?klart=${intent}`), 303);
}

export const meta = pageMeta;

export default function ManagedAccount() {
  const { t } = useTranslation("operator");
  const { account, own, names, token, result, mailOff } = useLoaderData<typeof loader>();
  const answer = useActionData() as FormAnswer | undefined;
  const given = answer?.refusal?.reason;
  const saidInForm = answer?.intent === "email" && given !== "proofNeeded" && !own && !account.disabled;
  const reason = saidInForm ? undefined : given;
  const { language } = useSite();
  const when = (instant: string | null) =>
    instant ? formatMoment(new Date(instant), language) : t("accounts.never");
  return (
    <Main width="wide">
      <Breadcrumbs
        label={t("frame.crumbs")}
        crumbs={[{ label: t("accounts.title"), href: address("/drift/konton") }, { label: account.name }]}
      />
      <PageHead heading={account.name}>
        {reason ? (
          <RefusalNote reason={reason} page={address(`/drift/konton/${account.id}`)} />
        ) : (
          <Said result={result} mailOff={mailOff} />
        )}
      </PageHead>
      <Section id="facts" heading={t("account.facts")}>
        <DefinitionList
          beside
          items={[
            { term: t("account.email"), value: account.email },
            { term: t("account.state"), value: t(account.disabled ? "account.closed" : "account.open") },
            {
              term: t("account.signIn"),
              value: t(account.hasPassword ? "account.withPassword" : "account.withLink"),
            },
            { term: t("account.factor"), value: t(account.factorSince ? "account.on" : "account.off") },
            { term: t("account.sessions"), value: String(account.sessions) },
            { term: t("account.lastSignIn"), value: when(account.lastSignInAt) },
            { term: t("account.created"), value: when(account.createdAt) },
          ]}
        />
      </Section>
      <GrantTable account={account} names={names} token={token} />
      <AccountActs account={account} own={own} token={token} />
    </Main>
  );
}
