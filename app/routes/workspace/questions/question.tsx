import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { answerQuestion } from "~/domain/questions/answer-question.server";
import { councilQuestionPage } from "~/domain/questions/council-questions-page.server";
import { answerForm } from "~/domain/questions/question-forms";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { conflictingForm, readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { workspaceHref } from "~/platform/http/site";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { GivenAnswers } from "~/routes/parts/questions/given-answers";
import { QuestionDone, readDone } from "~/routes/parts/questions/question-done";
import { QuestionFacts } from "~/routes/parts/questions/question-facts";
import { Written } from "~/routes/parts/written";
import { Breadcrumbs } from "~/ui/frame/breadcrumbs";
import { Main } from "~/ui/frame/main";
import { AsTyped } from "~/ui/text/as-typed";
import { PageHead } from "~/ui/text/section";
import { AnswerForm } from "./answer-form";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "question:read");
  const found = await councilQuestionPage(authority, questionId(args.params));
  if (!found) throw new Response(null, { status: 404 });
  return {
    page: { title: found.question.title, hidden: true },
    ...found,
    today: authority.today,
    mayAnswer: authority.holds("question:answer"),
    token: crypto.randomUUID(),
    done: readDone(args.request),
  };
}

function questionId(params: { question?: string }): string {
  const id = z.uuid().safeParse(params.question);
  if (!id.success) throw new Response(null, { status: 404 });
  return id.data;
}

export const takes: Takes = { forms: [answerForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "question:answer");
  const id = questionId(args.params);
  const form = readForm(sentForm(args), answerForm);
  if (!form.ok) return wrongForm(form.answer);
  const handIn = form.intent === "hand-in";
  const { text } = form.value;
  const outcome = await answerQuestion(authority, form.token, { id, version: form.version, text, handIn });
  if (outcome.ok) {
    const done = handIn ? "inlamnat" : "utkast-sparat";
    throw redirect(workspaceHref(args.context.site, `/rapporter/${id}?klart=${done}`), 303);
  }
  const now = outcome.reason === "changedMeanwhile" ? await councilQuestionPage(authority, id) : null;
  return now
    ? conflictingForm(form, { text: now.draft.text }, now.draft.version)
    : refusedForm(outcome, form);
}

export const meta = pageMeta;

export default function CouncilQuestionPage() {
  const { question, draft, answers, today, mayAnswer, token, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("questions");
  const site = useSite();
  return (
    <Main width="wide">
      <Breadcrumbs
        label={t("crumbs")}
        crumbs={[
          { label: t("council.title"), href: site.workspaceHref("/rapporter") },
          { label: question.title },
        ]}
      />
      <div className="stack-l">
        <QuestionDone done={done} />
        <PageHead heading={<Written>{question.title}</Written>}>
          <QuestionFacts question={question} today={today} />
          <Written>
            <AsTyped>{question.text}</AsTyped>
          </Written>
        </PageHead>
      </div>
      {question.stage === "asked" && mayAnswer && (
        <AnswerForm draft={draft} token={token} isAgain={answers.length > 0} />
      )}
      <GivenAnswers answers={answers} none={t("answers.noneYet")} />
      {question.stage === "asked" && !mayAnswer && <p className="muted">{t("answer.onlyConvenor")}</p>}
    </Main>
  );
}
