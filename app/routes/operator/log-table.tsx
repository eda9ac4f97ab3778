import type { AuditLine } from "~/domain/operation/audit-entries.server";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { DataTable } from "~/ui/table/data-table";
import { useRoleWords } from "./role-words";

/** An entry with its sentence. */
export type LogLine = AuditLine & { sentence: string };

/** Entries of the trail; what changed opens under each. */
export function LogTable({
  lines,
  names,
}: {
  lines: readonly LogLine[];
  names: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation("operator");
  const { language } = useSite();
  const words = useRoleWords({});
  return (
    <DataTable
      caption={t("log.title")}
      captionHidden
      tight
      rows={lines}
      rowKey={(line) => `${line.council} ${line.seq}`}
      below={(line) => (line.before || line.after ? <Details line={line} /> : null)}
      columns={[
        {
          key: "when",
          heading: t("log.when"),
          width: "m",
          cell: (line) => formatMoment(new Date(line.at), language),
        },
        {
          key: "act",
          heading: t("log.what"),
          width: "xl",
          cell: (line) => (
            <span>
              {line.sentence}
              <br />
              <code className="muted xs">{line.act}</code>
            </span>
          ),
        },
        {
          key: "who",
          heading: t("log.who"),
          cell: (line) => (
            <span>
              {line.actor || "–"}
              <span className="muted">
                {" "}
                · {words({ role: line.role, council: null })}
                {line.party && `, ${line.party}`}
              </span>
            </span>
          ),
        },
        { key: "subject", heading: t("log.about"), cell: (line) => line.subject || "–" },
        { key: "council", heading: t("log.where"), cell: (line) => names[line.council] ?? line.council },
      ]}
    />
  );
}

function Details({ line }: { line: LogLine }) {
  const { t } = useTranslation("operator");
  return (
    <details className="small">
      <summary>{t("log.details")}</summary>
      {(["before", "after"] as const).map((side) =>
        line[side] ? (
          <p key={side}>
            {t(`log.${side}`)}: <code>{line[side]}</code>
          </p>
        ) : null,
      )}
    </details>
  );
}
