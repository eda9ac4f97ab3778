import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { auditChains, auditScopes, type ChainReport } from "~/domain/operation/audit-chains.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Main } from "~/ui/frame/main";
import { StatusTag } from "~/ui/status/status-tag";
import { DataTable } from "~/ui/table/data-table";
import { PageHead } from "~/ui/text/section";
import { councilNames } from "./council-names";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "audit:verify");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, null, "operator");
  const names = { ...councilNames(platform, site.language), _platform: t("log.platform") };
  const scopes = new Set([...Object.keys(names), ...(await auditScopes(authority))]);
  return {
    page: { title: t("chain.title"), hidden: true },
    reports: await auditChains(authority, [...scopes]),
    checkedAt: authority.now.toISOString(),
    names: names as Record<string, string>,
  };
}

export const meta = pageMeta;

export default function Chain() {
  const { t } = useTranslation("operator");
  const { reports, checkedAt, names } = useLoaderData<typeof loader>();
  const { language } = useSite();
  const result = ({ fault, entries }: ChainReport) => {
    if (fault) {
      return <StatusTag status="hindered">{t(`chain.${fault.kind}`, { seq: fault.seq })}</StatusTag>;
    }
    if (entries === 0) return <span className="muted">{t("chain.empty")}</span>;
    return <StatusTag status="done">{t("chain.holds")}</StatusTag>;
  };
  return (
    <Main width="wide">
      <PageHead heading={t("chain.title")} lede={t("chain.lede")} />
      <div className="stack">
        <DataTable
          caption={t("chain.checked", { when: formatMoment(new Date(checkedAt), language) })}
          rows={reports}
          rowKey={(report) => report.scope}
          columns={[
            {
              key: "council",
              heading: t("chain.council"),
              width: "l",
              cell: (report) => names[report.scope] ?? report.scope,
            },
            { key: "entries", heading: t("chain.entries"), align: "right", cell: (report) => report.entries },
            { key: "result", heading: t("chain.result"), cell: result },
          ]}
        />
        <p>
          <a href="/drift/kedja">{t("chain.button")}</a>
        </p>
      </div>
    </Main>
  );
}
