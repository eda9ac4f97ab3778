import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { papersOn } from "~/domain/documents/papers-page.server";
import { statementPage } from "~/domain/statements/statement-page.server";
import { mayDraftStatement } from "~/domain/statements/statement-policy";
import { areaChoices, areasOfStatement } from "~/domain/traces/areas-of-statement.server";
import { areaLinkForm } from "~/domain/traces/trace-forms";
import { speaksFor } from "~/kernel/actor";
import { formatNumber } from "~/kernel/numbering";
import { personOf } from "~/platform/access/authority";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { StandFigure } from "~/routes/public/council/statements/stand-figure";
import { StandTable } from "~/routes/public/council/statements/stand-table";
import { findingSentence, othersSentence } from "~/routes/public/council/statements/stand-words";
import { TextBlocks } from "~/routes/public/council/statements/text-blocks";
import { LetterReceiptNote } from "~/routes/workspace/letters/letter-receipt";
import { Main } from "~/ui/frame/main";
import { Document } from "~/ui/text/document";
import { PageHead, Section } from "~/ui/text/section";
import { Steps } from "~/ui/text/steps";
import { actOnAreas } from "./areas/act-on-areas.server";
import { AreasSection } from "./areas/areas-section";
import { DoneNote, readDone } from "./done-note";
import { LastAsked } from "./last-asked";
import { OwnStand } from "./own-stand";
import { PapersSection } from "./papers/papers-section";
import { StatementActions } from "./statement-actions";
import { StatementCrumbs } from "./statement-crumbs";
import { statementId } from "./statement-id";
import { deadlineSentence, missingSentence } from "./waiting-words";
import { WorkFacts } from "./work-facts";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "statement:read");
  const reader = await requireAuthority(args, "document:read");
  const id = statementId(args.params);
  const [statement, areas, choices, papers] = await Promise.all([
    statementPage(authority, id),
    areasOfStatement(authority, id),
    authority.holds("statement:draft") ? areaChoices(authority) : [],
    papersOn(reader, id),
  ]);
  const isLinked = new Set(areas.map(({ lineageId }) => lineageId));
  const own = speaksFor(personOf(authority))?.organisationId ?? null;
  return {
    page: { title: statement.title, hidden: true },
    statement,
    areas: areas.map((area) => ({ ...area, token: crypto.randomUUID() })),
    choices: choices.filter(({ lineageId }) => !isLinked.has(lineageId)),
    token: crypto.randomUUID(),
    papers,
    mayKeepPapers: authority.holds("document:keep"),
    own,
    mayConvene: mayDraftStatement(personOf(authority)).may,
    done: readDone(args.request),
    mailOff: !args.context.platform.settings.smtpUrl,
  };
}

export const takes: Takes = { forms: [areaLinkForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "statement:draft");
  return actOnAreas(args, authority, statementId(args.params));
}

export const meta = pageMeta;

const stages = ["draft", "open-for-stands", "adopted", "published"] as const;

export default function StatementInWorkspace() {
  const { statement, papers, mayKeepPapers, own, mayConvene, done, mailOff, ...about } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation("statements");
  const { language } = useSite();
  const { stage, count, deadline, daysLeft, number } = statement;
  const asked = stage !== "draft" && stage !== "withdrawn-draft";
  const waiting = stage === "open-for-stands";
  const lede = waiting
    ? `${missingSentence(t, count)} ${deadlineSentence(t, deadline, daysLeft, language)}`
    : asked
      ? findingSentence(t, count)
      : t(stage === "draft" ? "list.state.draft" : "list.state.put-away");
  return (
    <Main width="wide">
      <StatementCrumbs title={number ? formatNumber(number) : statement.title} />
      <div className="stack-l">
        <DoneNote done={done} />
        <PageHead
          eyebrow={number ? t("public.numbered", { number: formatNumber(number) }) : t(`stage.${stage}`)}
          heading={statement.title}
          lede={lede}
        >
          {stage !== "withdrawn-draft" && (
            <Steps
              label={t("steps")}
              steps={stages.map((key) => ({ key, label: t(`stage.${key}`) }))}
              current={stage}
            />
          )}
          {own && asked && <OwnStand statement={statement} party={own} />}
          {mayConvene && <StatementActions statement={statement} />}
          {mayConvene && (
            <LetterReceiptNote letters={statement.letters} mailOff={mailOff} open={done !== null} />
          )}
        </PageHead>
      </div>
      <Document label={t("public.textLabel")} facts={<WorkFacts statement={statement} areas={about.areas} />}>
        <TextBlocks text={statement.body} />
      </Document>
      {mayConvene && <AreasSection areas={about.areas} choices={about.choices} token={about.token} />}
      <PapersSection statementId={statement.id} papers={papers} mayKeep={mayKeepPapers} />
      {asked && (
        <Section id="stallning" heading={t("public.stands")}>
          <div className="stack">
            <StandFigure parties={statement.parties} count={count} />
            <StandTable
              caption={t("work.standsCaption", { title: statement.title })}
              parties={statement.parties}
              fingerprint={statement.fingerprint ?? ""}
              persons
              told={(party) => <LastAsked party={party} asking={statement.asking} />}
            />
            {statement.others.length > 0 && (
              <p className="small">
                {t("work.others", { parties: othersSentence(t, statement.others, language) })}
              </p>
            )}
          </div>
        </Section>
      )}
    </Main>
  );
}
