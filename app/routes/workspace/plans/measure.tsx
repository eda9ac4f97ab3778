import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pauseReminders } from "~/domain/plans/follow-up/pause-reminders.server";
import { pauseForm, resumeForm } from "~/domain/plans/plan-forms";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import {
  conflictingForm,
  type FormAnswer,
  readForm,
  refusedForm,
  wrongForm,
} from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { MeasureFacts } from "~/routes/parts/plans/measure-facts";
import { MeasureHistory } from "~/routes/parts/plans/measure-history";
import { MeasureState } from "~/routes/parts/plans/measure-state";
import { LettersUnderWay, readLetters } from "~/routes/workspace/letters/letters-under-way";
import { DoneNote, readDone } from "~/routes/workspace/plans/done-note";
import { measurePanel } from "~/routes/workspace/plans/measure-panel.server";
import { PauseReminders } from "~/routes/workspace/plans/pause-reminders";
import { chosenPlan, planAddress, readingOf } from "~/routes/workspace/plans/plan-address";
import { PlanCrumbs } from "~/routes/workspace/plans/plan-crumbs";
import { ButtonLink } from "~/ui/form/button";
import { Main } from "~/ui/frame/main";
import { DisabledAction } from "~/ui/text/disabled-action";
import { LinkLine } from "~/ui/text/link-line";
import { PageHead, Section } from "~/ui/text/section";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:read");
  const chosen = chosenPlan(args.request);
  const number = args.params.number ?? "";
  const panel = await measurePanel(authority, { number, planId: chosen }, readingOf(args.context.site));
  if (!panel) throw new Response(null, { status: 404 });
  const title = `${number} ${panel.measure.title}`;
  return {
    page: { title, hidden: true },
    panel,
    chosen,
    today: authority.today,
    done: readDone(args.request),
    letters: readLetters(args.request),
    mailOff: !args.context.platform.settings.smtpUrl,
  };
}

export const takes: Takes = { forms: [pauseForm, resumeForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:hand-over");
  const reader = await requireAuthority(args, "plan:read");
  const { site } = args.context;
  const sent = sentForm(args);
  const form = readForm(sent, sent.get("_intent") === "resume" ? resumeForm : pauseForm);
  if (!form.ok) return wrongForm(form.answer);
  const { measureId, pause } = form.value;
  const outcome = await pauseReminders(authority, form.token, measureId, form.version, pause);
  const number = args.params.number ?? "";
  const planId = chosenPlan(args.request);
  if (outcome.ok)
    throw redirect(
      planAddress(site, `/${number}`, { plan: planId, klart: pause ? "pausad" : "aterupptagen" }),
      303,
    );
  if (outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const panel = await measurePanel(reader, { number, planId }, readingOf(site));
  const now = panel?.measure.id === measureId ? panel.text.reminders : null;
  if (!now) throw new Response(null, { status: 409 });
  return conflictingForm(form, { until: now.until ?? "", why: now.why }, now.version);
}

export const meta = pageMeta;

export default function MeasurePage() {
  const { t } = useTranslation("plans");
  const site = useSite();
  const { panel, chosen, today, done, letters, mailOff } = useLoaderData<typeof loader>();
  const answer = useActionData() as FormAnswer | undefined;
  const { measure, text, history, events, mayReport, mayAsk, mayHandOver } = panel;
  const below = (path: "/lage" | "/fraga" | "/kontakt" | "/lamna-over") =>
    planAddress(site, `/${measure.number}${path}`, { plan: chosen });
  return (
    <Main width="wide">
      <PlanCrumbs plan={{ title: text.plan.title, chosen }} crumbs={[{ label: measure.number }]} />
      <DoneNote done={done}>
        {letters !== null && <LettersUnderWay letters={letters} mailOff={mailOff} />}
      </DoneNote>
      <PageHead
        eyebrow={t("measure.eyebrow", { title: text.plan.title, number: measure.number })}
        heading={measure.title}
      >
        <MeasureState measure={measure} day={today} />
        <div className="row">
          {mayReport.may ? (
            <ButtonLink href={below("/lage")}>{t("report.action")}</ButtonLink>
          ) : (
            <DisabledAction id="report" label={t("report.action")} why={t(`reasons.${mayReport.reason}`)} />
          )}
          {mayAsk.may && (
            <ButtonLink href={below("/fraga")} secondary>
              {t("ask.action")}
            </ButtonLink>
          )}
          {mayHandOver.may && (
            <ButtonLink href={below("/lamna-over")} secondary>
              {t("report.handOver")}
            </ButtonLink>
          )}
        </div>
      </PageHead>
      <Section id="text" heading={t("measure.what")}>
        {text.description === "" ? (
          <p className="muted">{t("measure.noText")}</p>
        ) : (
          <div className="text stack-s">
            {text.description.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        )}
      </Section>
      <Section id="vem" heading={t("measure.who")}>
        <MeasureFacts measure={measure} text={text} day={today} />
        {panel.mayChangeContact.may && (
          <LinkLine small links={[{ href: below("/kontakt"), label: t("contact.action") }]} />
        )}
      </Section>
      {text.reminders && (
        <PauseReminders
          reminders={text.reminders}
          measureId={measure.id}
          may={mayHandOver.may}
          token={panel.token}
          answer={answer}
          today={today}
        />
      )}
      <Section id="historik" heading={t("measure.history")} lead={<p>{t("measure.historyLead")}</p>}>
        {history.length === 0 && <p className="muted">{t("measure.noHistory")}</p>}
        <MeasureHistory history={history} events={events} adoptedOn={text.plan.adoptedOn} day={today} />
      </Section>
    </Main>
  );
}
