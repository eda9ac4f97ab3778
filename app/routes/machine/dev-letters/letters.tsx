import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openSignIn } from "~/platform/access/open-sign-in.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { keptLetters, mayReadLetters } from "~/platform/mail/read-letters.server";
import { Main } from "~/ui/frame/main";
import { DataTable } from "~/ui/table/data-table";
import { EmptyState } from "~/ui/text/empty-state";
import { PageHead } from "~/ui/text/section";

/** In development, and where every person is invented; nowhere else does the page exist. */
export async function loader(args: LoaderFunctionArgs) {
  const { platform, language } = await openSignIn(args);
  if (!(await mayReadLetters(platform))) throw new Response(null, { status: 404 });
  const t = platform.translations.t(language, null, "operator");
  const letters = await keptLetters(platform);
  return {
    page: { title: t("dev.title"), hidden: true },
    letters: letters.map(({ id, to, subject, queuedAt }) => ({ id, to, subject, queuedAt })),
  };
}

export const meta = pageMeta;

export default function DevLetters() {
  const { t } = useTranslation("operator");
  const { letters } = useLoaderData<typeof loader>();
  const site = useSite();
  return (
    <Main>
      <PageHead heading={t("dev.title")} lede={t("dev.lede")} />
      {letters.length === 0 ? (
        <EmptyState heading={t("dev.none")} level={2} />
      ) : (
        <DataTable
          caption={t("dev.title")}
          captionHidden
          rows={letters}
          rowKey={(letter) => letter.id}
          columns={[
            {
              key: "subject",
              heading: t("dev.subject"),
              width: "xl",
              cell: (letter) => (
                <a href={site.regionHref(`/utveckling/brev/${letter.id}`)}>{letter.subject}</a>
              ),
            },
            { key: "to", heading: t("dev.to"), cell: (letter) => letter.to },
            {
              key: "when",
              heading: t("dev.when"),
              cell: (letter) => formatMoment(new Date(letter.queuedAt), site.language),
            },
          ]}
        />
      )}
    </Main>
  );
}
