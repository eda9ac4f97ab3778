import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openCounter } from "~/platform/access/open-counter.server";
import { cookieName, cookies } from "~/platform/http/cookies";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Main } from "~/ui/frame/main";
import { DataTable } from "~/ui/table/data-table";
import { PageHead } from "~/ui/text/section";

/** The cookies that Samsyn sets, of a council's site and of the region's. */
export async function loader(args: LoaderFunctionArgs) {
  await openCounter(args);
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "public");
  const secure = platform.settings.origin.startsWith("https:");
  return {
    page: { title: t("cookies.title"), description: t("cookies.description") },
    cookies: cookies.map((cookie) => ({
      key: cookie.key,
      name: cookieName(cookie, secure),
      days: cookie.days,
    })),
  };
}

export const meta = pageMeta;

export default function Cookies() {
  const { t } = useTranslation("public");
  const data = useLoaderData<typeof loader>();
  const site = useSite();
  return (
    <Main>
      <PageHead heading={t("cookies.title")} lede={t("cookies.lede")} />
      <div className="stack-l">
        <p className="text">{t("cookies.text")}</p>
        <DataTable
          caption={t("cookies.caption")}
          rows={data.cookies}
          rowKey={({ name }) => name}
          columns={[
            { key: "name", heading: t("cookies.name"), cell: ({ name }) => name },
            { key: "purpose", heading: t("cookies.purpose"), cell: ({ key }) => t(`cookies.list.${key}`) },
            {
              key: "lasts",
              heading: t("cookies.lasts"),
              width: "m",
              cell: ({ days }) => t("cookies.days", { count: days }),
            },
          ]}
        />
        <p>
          <a href={site.href("/personuppgifter")}>{t("cookies.more")}</a>
        </p>
      </div>
    </Main>
  );
}
