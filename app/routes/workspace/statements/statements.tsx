import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { capitalised } from "~/domain/councils/terminology";
import {
  closedPerPage,
  type StatementListItem,
  statementsPage,
} from "~/domain/statements/statements-page.server";
import { pageNumber } from "~/kernel/page-number";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { PagesOf } from "~/routes/parts/pages-of";
import { ButtonLink } from "~/ui/form/button";
import { Main } from "~/ui/frame/main";
import { EmptyState } from "~/ui/text/empty-state";
import { PageHead, Section } from "~/ui/text/section";
import { DoneNote, readDone } from "./done-note";
import { StatementRows } from "./statement-rows";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "statement:read");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "statements");
  const at = pageNumber(new URL(args.request.url).searchParams);
  const { statements, closed } = await statementsPage(authority, at);
  return {
    page: { title: t("list.title"), hidden: true },
    statements,
    at,
    pages: Math.ceil(closed / closedPerPage),
    mayDraft: authority.holds("statement:draft"),
    done: readDone(args.request),
  };
}

export const meta = pageMeta;

const underWay = (item: StatementListItem) => item.stage !== "published" && item.stage !== "withdrawn-draft";

export default function Statements() {
  const { statements, at, pages, mayDraft, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["statements", "terms"]);
  const { workspaceHref } = useSite();
  const open = statements.filter(({ stage }) => stage === "open-for-stands");
  const parts = [
    { key: "under-way", items: statements.filter(underWay) },
    { key: "published", items: statements.filter(({ stage }) => stage === "published") },
    { key: "put-away", items: statements.filter(({ stage }) => stage === "withdrawn-draft") },
  ] as const;
  const begin = mayDraft && (
    <ButtonLink href={workspaceHref("/uttalanden/nytt")} icon="pen">
      {t("list.begin")}
    </ButtonLink>
  );
  return (
    <Main width="wide">
      <div className="stack-l">
        <DoneNote done={done} />
        <PageHead
          heading={capitalised(t("terms:statement.other"))}
          lede={open.length === 0 ? t("list.noneOpen") : t("list.open", { count: open.length })}
        >
          {statements.length > 0 && begin && <p>{begin}</p>}
        </PageHead>
      </div>
      {statements.length === 0 && (
        <EmptyState level={2} heading={t("list.empty")} action={begin}>
          <p>{mayDraft ? t("list.emptyConvenor") : t("list.emptyParty")}</p>
        </EmptyState>
      )}
      {parts.map(
        ({ key, items }) =>
          items.length > 0 && (
            <Section key={key} id={key} heading={t(`list.part.${key}`)}>
              <StatementRows statements={items} />
            </Section>
          ),
      )}
      <PagesOf at={at} pages={pages} hrefOf={(page) => workspaceHref(`/uttalanden?sida=${page}`)} />
    </Main>
  );
}
