import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mostRows } from "~/domain/parties/sheet/party-import";
import { prepareImport } from "~/domain/parties/sheet/prepare-import.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { type FormAnswer, refusedForm } from "~/platform/http/read-form.server";
import { readUpload } from "~/platform/http/read-upload.server";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { readSheet } from "~/platform/sheets/read-sheet.server";
import { CancelLink } from "~/routes/workspace/parties/cancel-link";
import { PartyCrumbs } from "~/routes/workspace/parties/party-crumbs";
import { partyHref } from "~/routes/workspace/parties/party-path";
import { useFormAnswer } from "~/routes/workspace/parties/use-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FileInput } from "~/ui/form/file-input";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { LinkLine } from "~/ui/text/link-line";
import { PageHead, Section } from "~/ui/text/section";
import { ColumnTable } from "./column-table";

export async function loader(args: LoaderFunctionArgs) {
  await requireAuthority(args, "party:import");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  return { page: { title: t("import.title"), hidden: true }, token: crypto.randomUUID() };
}

const mostBytes = 2 * 1024 * 1024;

export const takes: Takes = { forms: [], file: { field: "file", most: mostBytes } };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "party:import");
  const { site } = args.context;
  const form = { intent: "import", values: {} };
  const upload = readUpload(args);
  if (!upload.ok) return refusedForm(upload, form);
  const { fileName, bytes, token } = upload.value;
  const sheet = await readSheet(authority.scope, bytes, mostRows);
  if (!sheet.ok) return refusedForm(sheet, form);
  const outcome = await prepareImport(authority, token, { fileName, sheet: sheet.value });
  if (outcome.ok) throw redirect(partyHref(site, `/import/${outcome.value}`), 303);
  return refusedForm(outcome, form);
}

export const meta = pageMeta;

export default function Import() {
  const { token } = useLoaderData<typeof loader>();
  const form = useFormAnswer(useActionData() as FormAnswer | undefined, "import");
  const { t } = useTranslation("parties");
  const { workspaceHref, language } = useSite();
  return (
    <Main width="wide">
      <PartyCrumbs crumbs={[{ label: t("import.title") }]} />
      <PageHead heading={t("import.title")} lede={t("import.lede")} />
      <Section id="file" heading={t("import.file")}>
        <FormFrame
          token={token}
          intent="import"
          className="stack text"
          errorTitle={t("work.errorTitle")}
          errors={form.errors}
          files
        >
          <FileInput
            {...form.field("file")}
            label={t("import.file")}
            hint={t("import.fileHint", {
              rows: mostRows.toLocaleString(language === "sv" ? "sv-SE" : "en-GB"),
            })}
            accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          />
          <FormActions>
            <SubmitButton icon="upload">{t("import.submit")}</SubmitButton>
            <CancelLink />
          </FormActions>
        </FormFrame>
      </Section>
      <Section
        id="columns"
        heading={t("import.columns")}
        lead={t("import.columnsLead")}
        links={
          <LinkLine
            links={[
              {
                href: workspaceHref("/parter/import/mall"),
                label: t("import.template"),
                icon: "download",
                download: true,
              },
            ]}
          />
        }
      >
        <ColumnTable />
      </Section>
    </Main>
  );
}
