import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { withdrawForPartyForm } from "~/domain/positions/stand-forms";
import { answerOf } from "~/domain/positions/stand-view";
import { withdrawForParty } from "~/domain/statements/stands/statement-stands.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { TextInput } from "~/ui/form/text-input";
import { actFacts } from "./act-facts.server";
import { fieldError, typed } from "./form-errors";
import { statementHref, statementId } from "./statement-id";
import { useFormAnswer } from "./use-form-answer";
import { WithdrawPage } from "./withdraw-page";

const withdrawForm = withdrawForPartyForm.extend({ standId: z.uuid("reasons.standReplaced") });

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "stand:withdraw-on-behalf");
  const facts = await actFacts(authority, args, "withdrawFor");
  const asked = new URL(args.request.url).searchParams.get("part");
  const stand = answerOf(facts.statement, asked);
  const seated = facts.statement.parties.find(({ organisationId }) => organisationId === asked);
  return { ...facts, stand, party: stand?.partyName ?? seated?.name ?? "" };
}

export const takes: Takes = { forms: [withdrawForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "stand:withdraw-on-behalf");
  const id = statementId(args.params);
  const form = readForm(sentForm(args), withdrawForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await withdrawForParty(authority, form.token, { statementId: id, ...form.value });
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(statementHref(args.context.site, id, `?klart=tillbakataget`), 303);
}

export const meta = pageMeta;

/** The convenor notes that a party which nobody speaks for any longer takes its answer back. */
export default function WithdrawForParty() {
  const { statement, stand, party, token } = useLoaderData<typeof loader>();
  const { t } = useTranslation("statements");
  const answer = useFormAnswer();
  const onWordOf = t("withdrawFor.onWordOf", { party });
  return (
    <WithdrawPage
      statement={statement}
      stand={stand}
      token={token}
      words={{
        title: t("withdrawFor.title"),
        lede: t("withdrawFor.lede", { party }),
        why: t("withdrawFor.why"),
        submit: t("withdrawFor.submit"),
      }}
      unsent={[{ label: onWordOf, text: typed(answer, "onWordOf") }]}
    >
      <TextInput
        name="onWordOf"
        label={onWordOf}
        hint={t("withdrawFor.onWordOfHint")}
        error={fieldError(t, answer, "onWordOf")}
        defaultValue={typed(answer, "onWordOf")}
        maxLength={200}
        required
      />
    </WithdrawPage>
  );
}
