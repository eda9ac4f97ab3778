import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { questionsPerPage, regionQuestionsPage } from "~/domain/questions/region-questions-page.server";
import { address } from "~/kernel/address/address";
import { pageNumber } from "~/kernel/page-number";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatDayNear } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { PagesOf } from "~/routes/parts/pages-of";
import { QuestionDone, readDone } from "~/routes/parts/questions/question-done";
import { useStageWords } from "~/routes/parts/questions/question-facts";
import { CouncilName } from "~/ui/chart/council-panels";
import { ButtonLink } from "~/ui/form/button";
import { Main } from "~/ui/frame/main";
import { DataTable } from "~/ui/table/data-table";
import { EmptyState } from "~/ui/text/empty-state";
import { PageHead } from "~/ui/text/section";
import { namedCouncils } from "../named-council";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "overview:read");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, null, "questions");
  const at = pageNumber(new URL(args.request.url).searchParams);
  const { questions, total } = await regionQuestionsPage(authority, at);
  return {
    page: { title: t("region.title"), hidden: true },
    questions,
    at,
    pages: Math.ceil(total / questionsPerPage),
    today: authority.today,
    mayWrite: authority.holds("question:write"),
    councils: namedCouncils(platform.tenants.all, authority.today, site.language),
    done: readDone(args.request),
  };
}

export const meta = pageMeta;

export default function Questions() {
  const { questions, at, pages, today, mayWrite, councils, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("questions");
  const { language } = useSite();
  const stageOf = useStageWords();
  const begin = mayWrite && (
    <ButtonLink href={address("/region/fragor/ny")} icon="pen">
      {t("region.new")}
    </ButtonLink>
  );
  return (
    <Main>
      <div className="stack-l">
        <QuestionDone done={done} />
        <PageHead heading={t("region.title")} lede={t("region.lede")}>
          {questions.length > 0 && begin && <p>{begin}</p>}
        </PageHead>
      </div>
      {questions.length === 0 ? (
        <EmptyState level={2} heading={t("region.emptyHeading")} action={begin}>
          <p>{t("region.empty")}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t("region.caption")}
          captionHidden
          rows={questions}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "question",
              heading: t("table.question"),
              cell: ({ id, title }) => <a href={address(`/region/fragor/${id}`)}>{title}</a>,
            },
            {
              key: "council",
              heading: t("table.council"),
              width: "l",
              cell: ({ councilId }) => {
                const council = councils.find(({ id }) => id === councilId);
                return council ? (
                  <CouncilName council={council.id} quarter={council.quarter}>
                    {council.name}
                  </CouncilName>
                ) : (
                  councilId
                );
              },
            },
            {
              key: "due",
              heading: t("table.due"),
              width: "m",
              cell: ({ due }) => (due ? formatDayNear(due, language, today) : t("table.noDue")),
            },
            { key: "stage", heading: t("table.stage"), width: "l", cell: stageOf },
          ]}
        />
      )}
      <PagesOf at={at} pages={pages} hrefOf={(page) => address(`/region/fragor?sida=${page}`)} />
    </Main>
  );
}
