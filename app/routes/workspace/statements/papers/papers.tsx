import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { documentForm, mostFileBytes, ofDocument } from "~/domain/documents/document-forms";
import { papersOn } from "~/domain/documents/papers-page.server";
import { statementPage } from "~/domain/statements/statement-page.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Main } from "~/ui/frame/main";
import { PageHead, Section } from "~/ui/text/section";
import { StatementCrumbs } from "../statement-crumbs";
import { statementHref, statementId } from "../statement-id";
import { actOnPapers } from "./act-on-papers.server";
import { PaperEntry } from "./paper-entry";
import { PaperForm } from "./paper-form";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "document:keep");
  const id = statementId(args.params);
  const reader = await requireAuthority(args, "document:read");
  const { title } = await statementPage(authority, id);
  const papers = await papersOn(reader, id);
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "documents");
  const token = () => crypto.randomUUID();
  return {
    page: { title: `${t("papers")}. ${title}`, hidden: true },
    statement: { id, title },
    today: authority.today,
    papers: papers.map((paper) => ({
      ...paper,
      tokens: {
        ...{ share: token(), approve: token(), publish: token() },
        ...{ archive: token(), dispose: token(), remove: token(), replace: token() },
      },
    })),
    token: token(),
  };
}

export const takes: Takes = {
  forms: [documentForm, ofDocument],
  file: { field: "file", most: mostFileBytes, spooled: true },
};

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "document:keep");
  const id = statementId(args.params);
  const answer = await actOnPapers(args, authority, id);
  if (answer) return answer;
  throw redirect(statementHref(args.context.site, id, "/handlingar"), 303);
}

export const meta = pageMeta;

export default function Papers() {
  const { statement, today, papers, token } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  return (
    <Main width="wide">
      <StatementCrumbs id={statement.id} title={statement.title} page={t("papers")} />
      <PageHead heading={t("papers")} lede={t("lede")} />
      <Section id="handlingar" heading={t("listed")}>
        {papers.length === 0 ? (
          <p className="muted">{t("none")}</p>
        ) : (
          <ul className="stack-l">
            {papers.map(({ tokens, ...paper }) => (
              <PaperEntry
                key={paper.id}
                paper={paper}
                statementId={statement.id}
                today={today}
                tokens={tokens}
              />
            ))}
          </ul>
        )}
      </Section>
      <PaperForm token={token} />
    </Main>
  );
}
