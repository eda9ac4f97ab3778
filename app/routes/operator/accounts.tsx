import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { accountsPerPage, findAccounts } from "~/domain/accounts/find-accounts.server";
import { address } from "~/kernel/address/address";
import { pageNumber } from "~/kernel/page-number";
import { incomingName } from "~/kernel/text/incoming-text";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { PagesOf } from "~/routes/parts/pages-of";
import { ButtonLink, SecondaryButton } from "~/ui/form/button";
import { QueryForm } from "~/ui/form/query-form";
import { TextInput } from "~/ui/form/text-input";
import { Main } from "~/ui/frame/main";
import { DataTable } from "~/ui/table/data-table";
import { EmptyState } from "~/ui/text/empty-state";
import { Note } from "~/ui/text/note";
import { PageHead } from "~/ui/text/section";
import { councilNames } from "./council-names";
import { useRoleWords } from "./role-words";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "account:manage");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, null, "operator");
  const query = new URL(args.request.url).searchParams;
  const text = incomingName(query.get("sok") ?? "").slice(0, 100);
  const page = pageNumber(query);
  const found = await findAccounts(platform, authority, { text, page });
  return {
    page: { title: t("accounts.title"), hidden: true },
    names: councilNames(platform, site.language),
    found,
    text,
    at: page,
    pages: Math.ceil(found.total / accountsPerPage),
  };
}

export const meta = pageMeta;

export default function Accounts() {
  const { t } = useTranslation("operator");
  const { found, text, at, pages, names } = useLoaderData<typeof loader>();
  const { language } = useSite();
  const roles = useRoleWords(names);
  type Row = (typeof found.lines)[number];
  return (
    <Main width="wide">
      <PageHead heading={t("accounts.title")} lede={t("accounts.found", { count: found.total })}>
        <QueryForm className="stack-s" label={t("accounts.search")}>
          <TextInput name="sok" type="search" label={t("accounts.search")} defaultValue={text} />
          <div className="form-actions">
            <SecondaryButton icon="search">{t("accounts.searchButton")}</SecondaryButton>
            <ButtonLink href={address("/drift/konton/ny")} icon="plus">
              {t("accounts.invite")}
            </ButtonLink>
          </div>
        </QueryForm>
      </PageHead>
      {found.lines.length === 0 ? (
        <EmptyState heading={t("accounts.none")} level={2} />
      ) : (
        <DataTable
          caption={t("accounts.title")}
          captionHidden
          rows={found.lines}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "name",
              heading: t("accounts.name"),
              width: "l",
              cell: (row: Row) => (
                <span>
                  <a href={address(`/drift/konton/${row.id}`)}>{row.name}</a>
                  {row.disabled && <span className="muted small"> · {t("accounts.disabled")}</span>}
                </span>
              ),
            },
            { key: "email", heading: t("accounts.email"), cell: (row: Row) => row.email },
            {
              key: "roles",
              heading: t("accounts.roles"),
              cell: (row: Row) => (
                <span>
                  {row.roles.map(roles).join("; ")}
                  {row.lacksFactor && <span className="muted small"> · {t("accounts.noFactor")}</span>}
                </span>
              ),
            },
            {
              key: "last",
              heading: t("accounts.lastSignIn"),
              cell: (row: Row) =>
                row.lastSignInAt ? formatMoment(new Date(row.lastSignInAt), language) : t("accounts.never"),
            },
          ]}
        />
      )}
      <PagesOf
        at={at}
        pages={pages}
        hrefOf={(page) => address(`/drift/konton?${new URLSearchParams({ sok: text, sida: String(page) })}`)}
      />
      <Note>{t("accounts.byMandate")}</Note>
    </Main>
  );
}
