import { type SheetColumn, sheetColumns, sheetHeaders } from "~/domain/parties/sheet/party-sheet";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { DataTable } from "~/ui/table/data-table";
import { knownWords } from "./known-words";

/** What each column of a sheet may hold, with the words that are known. */
export function ColumnTable() {
  const { t } = useTranslation("parties");
  const { language } = useSite();
  return (
    <DataTable
      caption={t("import.columns")}
      captionHidden
      columns={[
        {
          key: "column",
          heading: t("import.column"),
          width: "l",
          cell: (column: SheetColumn) => sheetHeaders[column][language][0],
        },
        {
          key: "content",
          heading: t("import.content"),
          cell: (column) =>
            t(`import.columnHelp.${column}`, {
              words: knownWords(column, language).join(", "),
            }),
        },
      ]}
      rows={sheetColumns}
      rowKey={(column) => column}
    />
  );
}
