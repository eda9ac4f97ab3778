import type { ImportPreview, ImportRow, RowVerdict } from "~/domain/parties/sheet/party-import-preview";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { PagesOf } from "~/routes/parts/pages-of";
import { Filters, Pill } from "~/ui/frame/filters";
import { Icon, type IconName } from "~/ui/icon";
import { DataTable } from "~/ui/table/data-table";
import { Section } from "~/ui/text/section";
import { ImportVerdict } from "./import-verdict";

type Kind = RowVerdict["kind"];

const kinds: readonly Kind[] = ["wrong", "added", "changed", "unchanged"];
const icons: Readonly<Record<Kind, IconName>> = {
  wrong: "error",
  added: "plus",
  changed: "pen",
  unchanged: "tick",
};

/** The rows of the sheet with what happens to each, filtered by kind and a page at a time. */
export function ImportRows({
  id,
  rows,
  counts,
  kind,
  number,
  pages,
  isDone,
}: {
  id: string;
  rows: readonly ImportRow[];
  counts: ImportPreview["counts"];
  kind: Kind | null;
  number: number;
  pages: number;
  isDone: boolean;
}) {
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  const all = kinds.reduce((sum, one) => sum + counts[one], 0);
  const href = (shown: Kind | null, page = 1) => {
    const query = new URLSearchParams({
      ...(shown === null ? {} : { visa: shown }),
      ...(page > 1 ? { sida: String(page) } : {}),
    }).toString();
    return `${workspaceHref(`/parter/import/${id}`)}${query && `?${query}`}`;
  };
  const word = (one: Kind) => t(isDone ? `import.doneKind.${one}` : `import.kind.${one}`);
  return (
    <Section id="rows" heading={t("import.rows")} full>
      <div className="stack">
        <Filters label={t("import.filter")}>
          <Pill href={href(null)} current={kind === null}>
            {t("import.all", { count: all })}
          </Pill>
          {kinds
            .filter((one) => counts[one] > 0)
            .map((one) => (
              <Pill key={one} href={href(one)} current={kind === one} icon={icons[one]}>
                {t("import.kindCount", { kind: word(one), count: counts[one] })}
              </Pill>
            ))}
        </Filters>
        <DataTable
          caption={t("import.rows")}
          captionHidden
          columns={[
            { key: "name", heading: t("work.party"), width: "l", cell: ({ name }) => name || "–" },
            { key: "row", heading: t("import.row"), width: "xs", align: "right", cell: ({ row }) => row },
            {
              key: "kind",
              heading: t("import.verdict"),
              width: "m",
              cell: ({ verdict }) => (
                <span>
                  <Icon name={icons[verdict.kind]} /> {word(verdict.kind)}
                </span>
              ),
            },
            {
              key: "detail",
              heading: t("import.detail"),
              cell: ({ verdict }) => <ImportVerdict verdict={verdict} />,
            },
          ]}
          rows={rows}
          rowKey={({ row }) => String(row)}
        />
        <PagesOf at={number} pages={pages} hrefOf={(page) => href(kind, page)} />
      </div>
    </Section>
  );
}
