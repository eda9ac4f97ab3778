import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { revokeStandLink } from "~/domain/statements/asking/revoke-stand-link.server";
import { revokeLinkForm } from "~/domain/statements/statement-forms";
import { statementPage } from "~/domain/statements/statement-page.server";
import { linksAbout } from "~/platform/access/links/links-about.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { LinkChoices } from "~/routes/workspace/letters/link-choices";
import { FormActions, SecondaryButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { ActPage } from "./act-page";
import { DoneNote, readDone } from "./done-note";
import { errorTitle, fieldError, formErrors, typed } from "./form-errors";
import { statementHref, statementId } from "./statement-id";
import { useFormAnswer } from "./use-form-answer";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "statement:freeze");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "workspace");
  const id = statementId(args.params);
  const [statement, links] = await Promise.all([
    statementPage(authority, id),
    authority.read((sql) => linksAbout(sql, { purpose: "stand", subjectId: id }, authority)),
  ]);
  return {
    page: { title: t("links.title"), hidden: true },
    statement,
    links,
    done: readDone(args.request),
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [revokeLinkForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "statement:freeze");
  const id = statementId(args.params);
  const form = readForm(sentForm(args), revokeLinkForm);
  if (!form.ok) return wrongForm(form.answer);
  const revoke = { statementId: id, linkId: form.value.link };
  const outcome = await revokeStandLink(authority, form.token, revoke);
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(statementHref(args.context.site, id, "/lankar?klart=lank-tillbaka"), 303);
}

export const meta = pageMeta;

export default function Links() {
  const { statement, links, done, token } = useLoaderData<typeof loader>();
  const answer = useFormAnswer();
  const { t } = useTranslation("statements");
  const words = useTranslation("workspace").t;
  return (
    <ActPage
      statement={statement}
      heading={words("links.title")}
      lede={words("links.lede")}
      may={statement.may.remind}
    >
      <DoneNote done={answer ? null : done} />
      {links.length === 0 && !answer ? (
        <p>{words("links.none")}</p>
      ) : (
        <FormFrame token={token} errorTitle={errorTitle(t, answer)} errors={formErrors(t, answer)}>
          <LinkChoices links={links} error={fieldError(t, answer, "link")} chosen={typed(answer, "link")} />
          {links.length > 0 && (
            <FormActions>
              <SecondaryButton>{words("links.submit")}</SecondaryButton>
            </FormActions>
          )}
        </FormFrame>
      )}
    </ActPage>
  );
}
