import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { commitImport } from "~/domain/parties/sheet/commit-import.server";
import { importPage } from "~/domain/parties/sheet/import-page.server";
import type { RowVerdict } from "~/domain/parties/sheet/party-import-preview";
import { pageNumber } from "~/kernel/page-number";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { type FormAnswer, readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { PartyCrumbs } from "~/routes/workspace/parties/party-crumbs";
import { idOf, partyHref } from "~/routes/workspace/parties/party-path";
import { reasonText } from "~/routes/workspace/parties/reason-text";
import { Main } from "~/ui/frame/main";
import { Note } from "~/ui/text/note";
import { ImportCommit } from "./import-commit";
import { commitForm } from "./import-form";
import { ImportResult } from "./import-result";
import { ImportRows } from "./import-rows";

const kinds = ["wrong", "added", "changed", "unchanged"] as const;
const pageSize = 200;

/** The filter in the address: rows of one kind, else all. */
function readKind(request: Request): RowVerdict["kind"] | null {
  const asked = new URL(request.url).searchParams.get("visa");
  return kinds.find((kind) => kind === asked) ?? null;
}

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "party:import");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  const id = idOf(args.params, "import");
  const found = await importPage(authority, id);
  if (!found.ok) return { page: { title: t("import.title"), hidden: true }, id, found, token: "" };
  const { preview, ...sheet } = found.value;
  const kind = readKind(args.request);
  const rows = preview.rows.filter(({ verdict }) => kind === null || verdict.kind === kind);
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const number = Math.min(pages, pageNumber(new URL(args.request.url).searchParams));
  const shown = rows.slice((number - 1) * pageSize, number * pageSize);
  const key = sheet.committedAt ? "import.resultTitle" : "import.previewTitle";
  return {
    page: { title: t(key, { file: sheet.fileName }), hidden: true },
    id,
    found: { ok: true as const, sheet, counts: preview.counts, rows: shown, kind, number, pages },
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [commitForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "party:import");
  const id = idOf(args.params, "import");
  const form = readForm(sentForm(args), commitForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await commitImport(authority, form.token, { id, seen: form.value.seen });
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(partyHref(args.context.site, `/import/${id}`), 303);
}

export const meta = pageMeta;

export default function ImportPreview() {
  const { id, found, token } = useLoaderData<typeof loader>();
  const answer = useActionData() as FormAnswer | undefined;
  const { t } = useTranslation("parties");
  if (!found.ok) {
    return (
      <Main width="wide">
        <PartyCrumbs crumbs={[{ label: t("import.title"), below: "/import" }]} />
        <Note kind="stop">
          <p>{reasonText(t, found.reason, found.detail)}</p>
        </Note>
      </Main>
    );
  }
  const { sheet, counts, rows, kind, number, pages } = found;
  return (
    <Main width="wide">
      <PartyCrumbs crumbs={[{ label: t("import.title"), below: "/import" }, { label: sheet.fileName }]} />
      {sheet.committedAt ? (
        <ImportResult fileName={sheet.fileName} committedAt={sheet.committedAt} counts={counts} />
      ) : (
        <ImportCommit sheet={sheet} counts={counts} token={token} answer={answer} />
      )}
      <ImportRows
        id={id}
        rows={rows}
        counts={counts}
        kind={kind}
        number={number}
        pages={pages}
        isDone={sheet.committedAt !== null}
      />
    </Main>
  );
}
