import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type RegionalStatement, regionalStatements } from "~/domain/overview/regional-statements.server";
import { standKinds } from "~/domain/positions/stand";
import { address } from "~/kernel/address/address";
import { numberInAddress } from "~/kernel/numbering";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { readAsOf } from "~/platform/http/as-of";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatDayShort } from "~/platform/i18n/dates";
import { capitalised, numberInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { CouncilName } from "~/ui/chart/council-panels";
import { Main } from "~/ui/frame/main";
import { StandMark } from "~/ui/status/stand-mark";
import { DataTable } from "~/ui/table/data-table";
import { PageHead } from "~/ui/text/section";
import { namedCouncils } from "./named-council";
import { RegionAsOf } from "./region-as-of";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "overview:read");
  const { platform, site } = args.context;
  const asOf = readAsOf(args.request, authority.today);
  const t = platform.translations.t(site.language, null, "overview");
  return {
    page: { title: t("statementPage.title"), hidden: true },
    asOf,
    councils: namedCouncils(platform.tenants.all, asOf.day, site.language),
    ...(await regionalStatements(authority, asOf.day)),
  };
}

export const meta = pageMeta;

export default function Statements() {
  const { t } = useTranslation("overview");
  const { asOf, councils, total: count, statements } = useLoaderData<typeof loader>();
  const site = useSite();
  const words = capitalised(numberInWords(count, site.language));
  const councilOf = ({ councilId }: RegionalStatement) => councils.find(({ id }) => id === councilId);
  return (
    <>
      <RegionAsOf asOf={asOf} path={address("/region/uttalanden")} />
      <Main>
        <PageHead
          heading={count === 0 ? t("statementPage.none") : t("statementPage.finding", { count, words })}
          lede={t(count === 0 ? "statementPage.empty" : "statementPage.lede")}
        />
        {count > 0 && (
          <div className="stack-l">
            <DataTable
              caption={t("statementPage.caption")}
              captionHidden
              rows={statements}
              rowKey={({ councilId, year, seq }) => `${councilId} ${year}:${seq}`}
              columns={[
                {
                  key: "statement",
                  heading: t("statementPage.statement"),
                  cell: (statement) => {
                    const { year, seq, title } = statement;
                    const council = councilOf(statement);
                    const address =
                      council && site.councilHref(council, `/uttalanden/${numberInAddress({ year, seq })}`);
                    return (
                      <>
                        {year}:{seq} {address ? <a href={address}>{title}</a> : title}
                      </>
                    );
                  },
                },
                {
                  key: "council",
                  heading: t("statementPage.council"),
                  width: "l",
                  cell: (statement) => {
                    const council = councilOf(statement);
                    return (
                      council && (
                        <CouncilName council={council.id} quarter={council.quarter}>
                          {council.name}
                        </CouncilName>
                      )
                    );
                  },
                },
                {
                  key: "published",
                  heading: t("statementPage.published"),
                  width: "m",
                  cell: ({ publishedOn }) => formatDayShort(publishedOn, site.language, asOf.day),
                },
                {
                  key: "stands",
                  heading: t("statementPage.stands"),
                  width: "l",
                  cell: (statement) => <Stands stands={statement.stands} />,
                },
              ]}
            />
            {statements.length < count && (
              <p className="small muted">{t("statementPage.latest", { count: statements.length })}</p>
            )}
          </div>
        )}
      </Main>
    </>
  );
}

/** How many parties said what. */
function Stands({ stands }: Pick<RegionalStatement, "stands">) {
  const { t } = useTranslation("overview");
  const { t: words } = useTranslation("statements");
  return (
    <ul className="plain small">
      {standKinds.flatMap((kind) =>
        stands[kind]
          ? [
              <li key={kind}>
                <StandMark stand={kind}>
                  {stands[kind]} {words(`stand.${kind}`).toLowerCase()}
                </StandMark>
              </li>,
            ]
          : [],
      )}
      {stands.withdrawn ? (
        <li className="muted">{t("statementPage.withdrawn", { count: stands.withdrawn })}</li>
      ) : null}
    </ul>
  );
}
