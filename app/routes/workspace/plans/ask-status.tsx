import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askStatus } from "~/domain/plans/asking/ask-status.server";
import { revokeStatusLink } from "~/domain/plans/asking/revoke-status-link.server";
import { statusAsking } from "~/domain/plans/asking/status-asking.server";
import { askStatusForm, revokeStatusLinkForm } from "~/domain/plans/follow-up/report-forms";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { markAsRead } from "~/platform/http/as-read";
import { pageMeta } from "~/platform/http/page-meta";
import { type FormAnswer, readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { LetterPromiseNote } from "~/routes/workspace/letters/letter-promise";
import { LetterReceiptNote } from "~/routes/workspace/letters/letter-receipt";
import { LinkChoices } from "~/routes/workspace/letters/link-choices";
import { DoneNote, readDone } from "~/routes/workspace/plans/done-note";
import { measurePanel } from "~/routes/workspace/plans/measure-panel.server";
import { chosenPlan, planAddress, readingOf } from "~/routes/workspace/plans/plan-address";
import { PlanCrumbs } from "~/routes/workspace/plans/plan-crumbs";
import { useFormAnswer } from "~/routes/workspace/plans/use-form-answer";
import { FormActions, SecondaryButton, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { DisabledAction } from "~/ui/text/disabled-action";
import { PageHead } from "~/ui/text/section";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "status:ask");
  const reader = await requireAuthority(args, "plan:read");
  const { site, platform } = args.context;
  const chosen = chosenPlan(args.request);
  const number = args.params.number ?? "";
  const panel = await measurePanel(reader, { number, planId: chosen }, readingOf(site));
  if (!panel) throw new Response(null, { status: 404 });
  const t = platform.translations.t(site.language, site.council?.id ?? null, "plans");
  return {
    page: { title: t("ask.title", { number }), hidden: true },
    panel,
    chosen,
    asking: await statusAsking(authority, panel.measure),
    tokens: { ask: crypto.randomUUID(), revoke: crypto.randomUUID() },
    done: readDone(args.request),
    mailOff: !platform.settings.smtpUrl,
  };
}

export const takes: Takes = { forms: [askStatusForm, revokeStatusLinkForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "status:ask");
  const { site } = args.context;
  const back = (klart: string) =>
    planAddress(site, `/${args.params.number ?? ""}/fraga`, { plan: chosenPlan(args.request), klart });
  const sent = sentForm(args);
  if (sent.get("_intent") === "revoke") {
    const form = readForm(sent, revokeStatusLinkForm);
    if (!form.ok) return wrongForm(form.answer);
    const { measureId, link } = form.value;
    const outcome = await revokeStatusLink(authority, form.token, { measureId, linkId: link });
    if (!outcome.ok) return refusedForm(outcome, form);
    throw redirect(back("lank-tillbaka"), 303);
  }
  const form = readForm(sent, askStatusForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await askStatus(authority, form.token, form.value);
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(back("fragad"), 303);
}

export const meta = pageMeta;

export default function AskStatusPage() {
  const { t } = useTranslation("plans");
  const { panel, chosen, asking, tokens, done, mailOff } = useLoaderData<typeof loader>();
  const answer = useActionData() as FormAnswer | undefined;
  const ask = useFormAnswer(answer, "ask");
  const { measure, text, mayAsk } = panel;
  const back = planAddress(useSite(), `/${measure.number}`, { plan: chosen });
  return (
    <Main width="narrow">
      <PlanCrumbs
        plan={{ title: text.plan.title, chosen }}
        crumbs={[{ label: measure.number, href: back }, { label: t("ask.action") }]}
      />
      <DoneNote done={answer ? null : done} />
      <PageHead
        eyebrow={`${measure.number} ${measure.title}`}
        heading={t("ask.title", { number: measure.number })}
        lede={t("ask.lead", { party: measure.responsible ?? "" })}
      />
      <div className="stack-l">
        {mayAsk.may ? (
          <FormFrame
            token={tokens.ask}
            intent="ask"
            hidden={{
              measureId: measure.id,
              readLetters: markAsRead(answer, "readLetters", asking.mark),
              readReceivers: markAsRead(answer, "readReceivers", asking.promise.mark),
            }}
            errorTitle={ask.errorTitle}
            errors={ask.errors}
          >
            <LetterReceiptNote letters={asking.letters} mailOff={mailOff} open={done === "fragad"} />
            <LetterPromiseNote promise={asking.promise} />
            <FormActions>
              {asking.promise.letters > 0 && <SubmitButton icon="letter">{t("ask.submit")}</SubmitButton>}
              <a href={back}>{t("report.cancel")}</a>
            </FormActions>
          </FormFrame>
        ) : (
          <DisabledAction id="ask" label={t("ask.action")} why={t(`reasons.${mayAsk.reason}`)} />
        )}
        {asking.links.length > 0 && <Links token={tokens.revoke} answer={answer} />}
      </div>
    </Main>
  );
}

/** The links that hold, to take one back from. */
function Links({ token, answer }: { token: string; answer: FormAnswer | undefined }) {
  const words = useTranslation("workspace").t;
  const { panel, asking } = useLoaderData<typeof loader>();
  const form = useFormAnswer(answer, "revoke");
  const { error, defaultValue } = form.field("link");
  return (
    <FormFrame
      token={token}
      intent="revoke"
      hidden={{ measureId: panel.measure.id }}
      errorTitle={form.errorTitle}
      errors={form.errors}
    >
      <h2>{words("links.title")}</h2>
      <p>{words("links.lede")}</p>
      <LinkChoices links={asking.links} error={error} chosen={defaultValue} />
      <FormActions>
        <SecondaryButton>{words("links.submit")}</SecondaryButton>
      </FormActions>
    </FormFrame>
  );
}
