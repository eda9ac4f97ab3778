import type { ChainReport, FinishedChainCheck } from "~/domain/operation/chain-check.server";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { StatusTag } from "~/ui/status/status-tag";
import { DataTable } from "~/ui/table/data-table";
import { Note } from "~/ui/text/note";

/** What the latest check found, chain by chain. */
export function ChainReports({
  finishedAt,
  reports,
  names,
}: FinishedChainCheck & { names: Readonly<Record<string, string>> }) {
  const { t } = useTranslation("operator");
  const { language } = useSite();
  const when = formatMoment(new Date(finishedAt), language);
  if (reports === null) return <Note kind="stop">{t("chain.cameToNothing", { when })}</Note>;
  return (
    <DataTable
      caption={t("chain.checked", { when })}
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
        { key: "result", heading: t("chain.result"), cell: (report) => <Result {...report} /> },
      ]}
    />
  );
}

function Result({ fault, entries }: ChainReport) {
  const { t } = useTranslation("operator");
  if (fault) return <StatusTag status="hindered">{t(`chain.${fault.kind}`, { seq: fault.seq })}</StatusTag>;
  if (entries === 0) return <span className="muted">{t("chain.empty")}</span>;
  return <StatusTag status="done">{t("chain.holds")}</StatusTag>;
}
