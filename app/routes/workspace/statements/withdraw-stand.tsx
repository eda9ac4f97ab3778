import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { withdrawStandForm } from "~/domain/positions/stand-forms";
import { answerOf } from "~/domain/positions/stand-view";
import { withdrawPartyStand } from "~/domain/statements/stands/statement-stands.server";
import { statementPage } from "~/domain/statements/statement-page.server";
import { personOf } from "~/platform/access/authority";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { statementHref, statementId } from "./statement-id";
import { WithdrawPage } from "./withdraw-page";

const withdrawForm = withdrawStandForm.extend({ standId: z.uuid("reasons.alreadyWithdrawn") });

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "stand:withdraw");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "statements");
  const statement = await statementPage(authority, statementId(args.params));
  const stand = answerOf(statement, personOf(authority).mandate?.organisationId);
  return { page: { title: t("withdraw.title"), hidden: true }, statement, stand, token: crypto.randomUUID() };
}

export const takes: Takes = { forms: [withdrawForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "stand:withdraw");
  const id = statementId(args.params);
  const form = readForm(sentForm(args), withdrawForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await withdrawPartyStand(authority, form.token, { statementId: id, ...form.value });
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(statementHref(args.context.site, id, `?klart=tillbakataget`), 303);
}

export const meta = pageMeta;

export default function WithdrawStand() {
  const { statement, stand, token } = useLoaderData<typeof loader>();
  const { t } = useTranslation("statements");
  const isPublished = statement.stage === "published";
  return (
    <WithdrawPage
      statement={statement}
      stand={stand}
      token={token}
      words={{
        title: t("withdraw.title"),
        lede: t(isPublished ? "withdraw.ledePublished" : "withdraw.lede"),
        why: t("withdraw.why"),
        submit: t("withdraw.submit"),
      }}
    />
  );
}
