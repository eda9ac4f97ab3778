import type { StatementsOnArea } from "~/domain/traces/statements-on-areas.server";
import { formatNumber } from "~/kernel/numbering";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Written } from "~/routes/parts/written";

type OnArea = StatementsOnArea["latest"][number];

/** The latest statements that belong to an area of a plan, in a line, and how many more there are. */
export function AreaStatements({
  statements,
  hrefOf,
}: {
  statements: StatementsOnArea | undefined;
  hrefOf: (statement: OnArea) => string;
}) {
  const { t } = useTranslation("statements");
  if (!statements) return null;
  const more = statements.total - statements.latest.length;
  return (
    <>
      {t("onArea.label", { count: statements.total })}:{" "}
      {statements.latest.map((statement, index) => (
        <span key={statement.id}>
          {index > 0 && ", "}
          <a href={hrefOf(statement)}>
            {statement.number ? formatNumber(statement.number) : `${t(`stage.${statement.stage}`)}:`}{" "}
            <Written>{statement.title}</Written>
          </a>
        </span>
      ))}
      {more > 0 && ` ${t("onArea.more", { count: more })}`}.
    </>
  );
}
