import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { capitalised } from "~/domain/councils/terminology";
import { type PublishedListItem, publishedStatements } from "~/domain/statements/published-statements.server";
import { addresseesOf } from "~/domain/statements/text/addressees";
import { nameOn } from "~/kernel/council/council-profile";
import { localDateIn } from "~/kernel/local-date";
import { formatNumber, numberInAddress } from "~/kernel/numbering";
import { openCounter } from "~/platform/access/open-counter.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { WithWritten, Written } from "~/routes/parts/written";
import { Main } from "~/ui/frame/main";
import { EmptyState } from "~/ui/text/empty-state";
import { Entry, EntryList } from "~/ui/text/entry";
import { LinkLine } from "~/ui/text/link-line";
import { PageHead, Section } from "~/ui/text/section";

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "statements");
  const { statements, total } = await publishedStatements(counter);
  const council = site.council && nameOn(site.council, counter.today, site.language).name;
  return {
    page: { title: t("public.title"), description: t("public.description", { council }) },
    statements,
    total,
  };
}

export const meta = pageMeta;

function PublishedEntry({ statement }: { statement: PublishedListItem }) {
  const { t } = useTranslation("statements");
  const { href, language } = useSite();
  const { behind, reserved, of } = statement;
  const day = formatDay(localDateIn(new Date(statement.publishedAt)), language);
  const addressees = addresseesOf(statement);
  const to = new Intl.ListFormat(language).format(addressees);
  return (
    <Entry
      mark={formatNumber(statement.number)}
      heading={<Written>{statement.title}</Written>}
      href={href(`/uttalanden/${numberInAddress(statement.number)}`)}
    >
      <p>
        {behind === of
          ? t("finding.allBehind", { count: of })
          : t("finding.someBehind", { count: of, behind })}{" "}
        {reserved > 0 && t("public.reserved", { count: reserved })}
      </p>
      <p className="small muted">
        {t("public.publishedOn", { day })}
        {to && <WithWritten sentence={` ${t("public.to", { to })}`} written={addressees} />}
      </p>
    </Entry>
  );
}

export default function PublicStatements() {
  const { statements, total } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["statements", "terms"]);
  const { href } = useSite();
  const years = [...new Set(statements.map(({ number }) => number.year))];
  const thisYear = years[0];
  const latest = statements.filter(({ number }) => number.year === thisYear).length;
  return (
    <Main>
      <PageHead
        heading={capitalised(t("terms:statement.other"))}
        lede={thisYear === undefined ? undefined : t("public.lede", { count: latest, year: thisYear })}
      >
        {statements.length < total && <p>{t("public.latest", { count: statements.length, total })}</p>}
        <LinkLine links={[{ href: href("/uttalanden/kontrollera"), label: t("public.check") }]} />
      </PageHead>
      {years.length === 0 && (
        <EmptyState level={2} heading={t("public.none")}>
          <p>{t("public.noneWhy")}</p>
        </EmptyState>
      )}
      {years.map((year) => (
        <Section key={year} id={`ar-${year}`} heading={`${year}`}>
          <EntryList>
            {statements
              .filter(({ number }) => number.year === year)
              .map((statement) => (
                <PublishedEntry key={numberInAddress(statement.number)} statement={statement} />
              ))}
          </EntryList>
        </Section>
      ))}
    </Main>
  );
}
