import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { councilQuestionsPage, questionsPerPage } from "~/domain/questions/council-questions-page.server";
import { pageNumber } from "~/kernel/page-number";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { PagesOf } from "~/routes/parts/pages-of";
import { QuestionFacts } from "~/routes/parts/questions/question-facts";
import { Written } from "~/routes/parts/written";
import { Main } from "~/ui/frame/main";
import { EmptyState } from "~/ui/text/empty-state";
import { PageHead } from "~/ui/text/section";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "question:read");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "questions");
  const at = pageNumber(new URL(args.request.url).searchParams);
  const { questions, total } = await councilQuestionsPage(authority, at);
  return {
    page: { title: t("council.title"), hidden: true },
    questions,
    at,
    pages: Math.ceil(total / questionsPerPage),
    today: authority.today,
  };
}

export const meta = pageMeta;

export default function CouncilQuestions() {
  const { questions, at, pages, today } = useLoaderData<typeof loader>();
  const { t } = useTranslation("questions");
  const { workspaceHref } = useSite();
  return (
    <Main width="wide">
      <PageHead heading={t("council.title")} lede={t("council.lede")} />
      {questions.length === 0 ? (
        <EmptyState level={2} heading={t("council.emptyHeading")}>
          <p>{t("council.empty")}</p>
        </EmptyState>
      ) : (
        <ul className="plain stack-l">
          {questions.map((question) => (
            <li key={question.id}>
              <a href={workspaceHref(`/rapporter/${question.id}`)}>
                <Written>{question.title}</Written>
              </a>
              <QuestionFacts question={question} today={today} />
            </li>
          ))}
        </ul>
      )}
      <PagesOf at={at} pages={pages} hrefOf={(page) => workspaceHref(`/rapporter?sida=${page}`)} />
    </Main>
  );
}
