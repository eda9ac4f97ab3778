import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { waitingLetters } from "~/domain/operation/waiting-letters.server";
import { address } from "~/kernel/address/address";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readToken } from "~/platform/http/read-token.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { retryLetters } from "~/platform/mail/outbox.server";
import { SecondaryButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { DataTable } from "~/ui/table/data-table";
import { EmptyState } from "~/ui/text/empty-state";
import { PageHead } from "~/ui/text/section";
import { resultOf, Said } from "./said";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "council:operate");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, null, "operator");
  return {
    page: { title: t("letters.title"), hidden: true },
    letters: await waitingLetters(authority),
    sends: platform.settings.smtpUrl !== undefined,
    token: crypto.randomUUID(),
    result: resultOf(args.request),
  };
}

export const takes: Takes = { forms: [] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "council:operate");
  const form = sentForm(args);
  await retryLetters(authority, readToken(form));
  return redirect(address("/drift/brev?klart=retried"), 303);
}

export const meta = pageMeta;

export default function Letters() {
  const { t } = useTranslation("operator");
  const { letters, sends, token, result } = useLoaderData<typeof loader>();
  const { language } = useSite();
  const when = (instant: string) => formatMoment(new Date(instant), language);
  return (
    <Main width="wide">
      <PageHead heading={t("letters.title")} lede={t("letters.lede")}>
        <Said result={result} />
        {!sends && <p className="muted">{t("start.noSmtp")}</p>}
        {letters.some(({ failed }) => failed) && (
          <FormFrame token={token} label={t("letters.retry")}>
            <SecondaryButton>{t("letters.retry")}</SecondaryButton>
          </FormFrame>
        )}
      </PageHead>
      {letters.length === 0 ? (
        <EmptyState heading={t("letters.none")} level={2} />
      ) : (
        <DataTable
          caption={t("letters.title")}
          captionHidden
          rows={letters}
          rowKey={(row) => row.id}
          columns={[
            { key: "to", heading: t("letters.to"), cell: (row) => row.to },
            { key: "subject", heading: t("letters.subject"), cell: (row) => row.subject },
            { key: "queued", heading: t("letters.queued"), cell: (row) => when(row.queuedAt) },
            { key: "attempts", heading: t("letters.attempts"), align: "right", cell: (row) => row.attempts },
            {
              key: "due",
              heading: t("letters.due"),
              cell: (row) => (row.given ? t("letters.given") : sends ? when(row.dueAt) : "–"),
            },
            { key: "error", heading: t("letters.error"), cell: (row) => row.error ?? "–" },
          ]}
        />
      )}
    </Main>
  );
}
