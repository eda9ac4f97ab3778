import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { auditEntries, mostExported } from "~/domain/operation/audit-entries.server";
import { entriesPerPage, readAuditSearch } from "~/domain/operation/audit-search";
import { address } from "~/kernel/address/address";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useTranslation } from "~/platform/i18n/use-translation";
import { PagesOf } from "~/routes/parts/pages-of";
import { Main } from "~/ui/frame/main";
import { EmptyState } from "~/ui/text/empty-state";
import { LinkLine } from "~/ui/text/link-line";
import { PageHead } from "~/ui/text/section";
import { sentenceOf } from "./act-words";
import { councilNames } from "./council-names";
import { LogSearch } from "./log-search";
import { LogTable } from "./log-table";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "audit:search");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, null, "operator");
  const query = new URL(args.request.url).searchParams;
  const { search, wrong } = readAuditSearch(query);
  const found = wrong.length > 0 ? { lines: [], total: 0 } : await auditEntries(authority, search);
  query.delete("sida");
  const words = platform.translations.instance(site.language, null);
  return {
    page: { title: t("log.title"), hidden: true },
    found: {
      ...found,
      lines: found.lines.map((line) => ({ ...line, sentence: sentenceOf(words, line) })),
    },
    at: search.page,
    wrong,
    typed: Object.fromEntries(query),
    most: mostExported,
    names: {
      ...councilNames(platform, site.language),
      _region: t("log.region"),
      _platform: t("log.platform"),
    },
  };
}

export const meta = pageMeta;

export default function Log() {
  const { t } = useTranslation("operator");
  const { found, at, wrong, typed, most, names } = useLoaderData<typeof loader>();
  const query = new URLSearchParams(typed as Record<string, string>);
  return (
    <Main width="wide">
      <PageHead heading={t("log.title")} lede={t("log.found", { count: found.total })} />
      <div className="stack-l">
        <LogSearch typed={typed as Record<string, string>} wrong={wrong} names={names} />
        {found.lines.length === 0 ? (
          <EmptyState heading={t("log.none")} level={2} />
        ) : (
          <div className="stack">
            <LinkLine
              links={[
                {
                  href: address(`/drift/logg.csv?${query}`),
                  label: t("log.export"),
                  icon: "download",
                  posts: true,
                },
              ]}
            />
            {found.total > most && (
              <p className="small muted">{t("log.leftOut", { most, total: found.total })}</p>
            )}
            <LogTable lines={found.lines} names={names} />
          </div>
        )}
        <PagesOf
          at={at}
          pages={Math.ceil(found.total / entriesPerPage)}
          hrefOf={(page) => {
            const next = new URLSearchParams(query);
            next.set("sida", String(page));
            return address(`/drift/logg?${next}`);
          }}
        />
      </div>
    </Main>
  );
}
