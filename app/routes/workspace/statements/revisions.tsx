import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  type RevisionView,
  revisionsPerPage,
  statementRevisionsPage,
} from "~/domain/statements/text/statement-revisions-page.server";
import type { WordChange } from "~/domain/statements/text/word-changes";
import { pageNumber } from "~/kernel/page-number";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { PagesOf } from "~/routes/parts/pages-of";
import { Main } from "~/ui/frame/main";
import { Checksum } from "~/ui/text/definition-list";
import { PageHead, Section } from "~/ui/text/section";
import { StatementCrumbs } from "./statement-crumbs";
import { statementId } from "./statement-id";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "statement:read");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "statements");
  const at = pageNumber(new URL(args.request.url).searchParams);
  const history = await statementRevisionsPage(authority, statementId(args.params), at);
  const pages = Math.ceil(history.total / revisionsPerPage);
  return { page: { title: t("revisions.title"), hidden: true }, history, at, pages };
}

export const meta = pageMeta;

function Words({ line }: { line: readonly WordChange[] }) {
  return (
    <p>
      {line.map(({ kind, text }, index) => {
        const key = `${index}`;
        if (kind === "added") return <ins key={key}>{text}</ins>;
        return kind === "struck" ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
      })}
    </p>
  );
}

function Revision({ revision, isFirst }: { revision: RevisionView; isFirst: boolean }) {
  const { t } = useTranslation("statements");
  const { language } = useSite();
  const { no, savedAt, savedBy, frozenAt, answers, fingerprint, lines } = revision;
  return (
    <Section
      id={`version-${no}`}
      heading={t("revisions.version", { no })}
      lead={
        <>
          <p>{t("revisions.saved", { when: formatMoment(new Date(savedAt), language), who: savedBy })}</p>
          {frozenAt && <p>{t("revisions.frozen", { when: formatMoment(new Date(frozenAt), language) })}</p>}
          {frozenAt && <p>{t("revisions.answers", { count: answers })}</p>}
          <Checksum value={fingerprint} />
        </>
      }
    >
      <div className="text" lang="sv">
        {isFirst && (
          <p className="small muted" lang={language}>
            {t("revisions.first")}
          </p>
        )}
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
          <Words key={index} line={line} />
        ))}
      </div>
    </Section>
  );
}

export default function Revisions() {
  const { history, at, pages } = useLoaderData<typeof loader>();
  const { t } = useTranslation("statements");
  const { workspaceHref } = useSite();
  const { revisions, total } = history;
  return (
    <Main width="wide">
      <StatementCrumbs id={history.id} title={history.title} page={t("revisions.title")} />
      <PageHead
        heading={t("revisions.title")}
        lede={t("revisions.lede", { count: total, title: history.title })}
      />
      {revisions.map((revision, index) => (
        <Revision
          key={revision.no}
          revision={revision}
          isFirst={total > 1 && at === pages && index === revisions.length - 1}
        />
      ))}
      <PagesOf
        at={at}
        pages={pages}
        hrefOf={(page) => workspaceHref(`/uttalanden/${history.id}/versioner?sida=${page}`)}
      />
    </Main>
  );
}
