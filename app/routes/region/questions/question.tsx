import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { plainForm, questionForm } from "~/domain/questions/question-forms";
import { regionQuestionPage } from "~/domain/questions/region-questions-page.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { GivenAnswers } from "~/routes/parts/questions/given-answers";
import { QuestionDone, readDone } from "~/routes/parts/questions/question-done";
import { QuestionFacts } from "~/routes/parts/questions/question-facts";
import { Written } from "~/routes/parts/written";
import { Main } from "~/ui/frame/main";
import { AsTyped } from "~/ui/text/as-typed";
import { PageHead } from "~/ui/text/section";
import { namedCouncils } from "../named-council";
import { actOnQuestion } from "./act-on-question.server";
import { QuestionActs } from "./question-acts";
import { QuestionCrumbs } from "./question-crumbs";
import { QuestionDraft } from "./question-draft";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "overview:read");
  const { platform, site } = args.context;
  const found = await regionQuestionPage(authority, questionId(args.params));
  if (!found) throw new Response(null, { status: 404 });
  return {
    page: { title: found.question.title, hidden: true },
    ...found,
    today: authority.today,
    may: { write: authority.holds("question:write"), ask: authority.holds("question:ask") },
    councils: namedCouncils(platform.tenants.all, authority.today, site.language),
    tokens: { save: crypto.randomUUID(), act: crypto.randomUUID(), remove: crypto.randomUUID() },
    done: readDone(args.request),
  };
}

function questionId(params: { question?: string }): string {
  const id = z.uuid().safeParse(params.question);
  if (!id.success) throw new Response(null, { status: 404 });
  return id.data;
}

export const takes: Takes = { forms: [questionForm, plainForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "question:write");
  return actOnQuestion(args, authority, questionId(args.params));
}

export const meta = pageMeta;

export default function QuestionPage() {
  const { question, answers, today, may, councils, tokens, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("questions");
  const isDraft = question.stage === "draft" && may.write;
  const council = councils.find(({ id }) => id === question.councilId)?.name ?? question.councilId;
  return (
    <Main>
      <QuestionCrumbs page={question.title} />
      <div className="stack-l">
        <QuestionDone done={done} />
        <PageHead heading={<Written>{question.title}</Written>} lede={council}>
          <QuestionFacts question={question} today={today} />
          {!isDraft && (
            <Written>
              <AsTyped>{question.text}</AsTyped>
            </Written>
          )}
        </PageHead>
      </div>
      {isDraft ? (
        <QuestionDraft question={question} councils={councils} tokens={tokens} mayAsk={may.ask} />
      ) : (
        <>
          <GivenAnswers answers={answers} none={t("answers.none")} />
          {question.stage === "asked" && may.ask && (
            <QuestionActs act="close" version={question.version} token={tokens.act} />
          )}
        </>
      )}
    </Main>
  );
}
