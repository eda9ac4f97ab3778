import { useTranslation } from "react-i18next";
import type { AuditLine } from "~/domain/operation/audit-entries.server";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { DataTable } from "~/ui/table/data-table";
import { useRoleWords } from "./role-words";

/** Entries of the trail; what changed opens under each. */
export function LogTable({
  lines,
  names,
}: {
  lines: readonly AuditLine[];
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
      columns={[
        {
          key: "when",
          heading: t("log.when"),
          width: "m",
          cell: (line) => formatMoment(new Date(line.at), language),
        },
        {
          key: "who",
          heading: t("log.who"),
          width: "l",
          cell: (line) => (
            <>
              {line.actor || "–"}
              <span className="muted small">
                {" "}
                · {words({ role: line.role, council: null })}
                {line.party && `, ${line.party}`}
              </span>
            </>
          ),
        },
        { key: "act", heading: t("log.what"), cell: (line) => <code>{line.act}</code> },
        { key: "subject", heading: t("log.about"), cell: (line) => line.subject },
        { key: "council", heading: t("log.where"), cell: (line) => names[line.council] ?? line.council },
        {
          key: "details",
          heading: t("log.details"),
          label: false,
          cell: (line) => <Details line={line} />,
        },
      ]}
    />
  );
}

function Details({ line }: { line: AuditLine }) {
  const { t } = useTranslation("operator");
  if (!line.before && !line.after) return <>–</>;
  return (
    <details className="small">
      <summary>
        {line.council} {line.seq}
      </summary>
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
