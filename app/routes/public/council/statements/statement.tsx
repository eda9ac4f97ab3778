import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { capitalised } from "~/domain/councils/terminology";
import { publishedPapers } from "~/domain/documents/published-papers.server";
import { publishedStatement } from "~/domain/statements/published-statement.server";
import { areasOfPublished } from "~/domain/traces/areas-of-statement.server";
import { localDateIn } from "~/kernel/local-date";
import { formatNumber, numberInAddress, parseNumberInAddress } from "~/kernel/numbering";
import { openCounter } from "~/platform/access/open-counter.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Breadcrumbs } from "~/ui/frame/breadcrumbs";
import { Main } from "~/ui/frame/main";
import { Document } from "~/ui/text/document";
import { PageHead, Section } from "~/ui/text/section";
import { LaterWithdrawals } from "./later-withdrawals";
import { PaperList } from "./paper-list";
import { StandFigure } from "./stand-figure";
import { StandTable } from "./stand-table";
import { findingSentence } from "./stand-words";
import { StatementFacts } from "./statement-facts";
import { TextBlocks } from "./text-blocks";
import { ThatDay } from "./that-day";

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const number = parseNumberInAddress(args.params.number ?? "");
  if (!number) throw new Response(null, { status: 404 });
  const [statement, areas, papers] = await Promise.all([
    publishedStatement(counter, number),
    areasOfPublished(counter, number),
    publishedPapers(counter, number),
  ]);
  if (!statement) throw new Response(null, { status: 404 });
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "statements");
  const title = t("public.numbered", { number: formatNumber(statement.number) });
  const page = { title: `${statement.title}. ${title}`, description: findingSentence(t, statement.count) };
  return { page, statement, areas, papers };
}

export const meta = pageMeta;

/** Days between which the stands were given, as "8–21 oktober". */
function GivenBetween({ moments }: { moments: readonly string[] }) {
  const { t } = useTranslation("statements");
  const { language } = useSite();
  const days = moments.map((moment) => localDateIn(new Date(moment))).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return <p>{t("public.noStands")}</p>;
  return (
    <p>
      {first === last
        ? t("public.givenOn", { day: formatDay(first, language) })
        : t("public.givenBetween", {
            first: formatDay(first, language),
            last: formatDay(last, language),
          })}{" "}
      {t("public.mayWithdraw")}
    </p>
  );
}

export default function PublicStatementPage() {
  const { statement, areas, papers } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["statements", "terms"]);
  const { href, language } = useSite();
  const number = formatNumber(statement.number);
  const published = formatDay(localDateIn(new Date(statement.publishedAt)), language);
  const given = statement.parties.flatMap(({ current }) => current?.givenAt ?? []);
  return (
    <Main>
      <Breadcrumbs
        label={t("crumbs.label")}
        crumbs={[
          { label: t("crumbs.start"), href: href("/") },
          { label: capitalised(t("terms:statement.other")), href: href("/uttalanden") },
          { label: number },
        ]}
      />
      <PageHead
        eyebrow={t("public.numbered", { number })}
        heading={<span lang="sv">{statement.title}</span>}
        lede={`${t("public.publishedOn", { day: published })} ${findingSentence(t, statement.count)}`}
      />
      <Document
        label={t("public.textLabel")}
        facts={
          <StatementFacts
            statement={statement}
            areas={areas}
            pdf={href(`/uttalanden/${numberInAddress(statement.number)}.pdf`)}
          />
        }
      >
        <div lang="sv" className="stack">
          <TextBlocks text={statement.body} />
        </div>
      </Document>
      <PaperList papers={papers} number={statement.number} />
      <Section id="stallning" heading={t("public.stands")} lead={<GivenBetween moments={given} />}>
        <div className="stack">
          <StandFigure parties={statement.parties} count={statement.count} />
          <StandTable
            caption={t("public.standsCaption", { number })}
            parties={statement.parties}
            fingerprint={statement.fingerprint}
          />
        </div>
      </Section>
      <LaterWithdrawals statement={statement} />
      <ThatDay statement={statement} />
    </Main>
  );
}
