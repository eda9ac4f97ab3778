import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type ActivityKind, activityKinds } from "~/domain/starts/activity-kinds";
import { activityPage } from "~/domain/starts/workspace-activity.server";
import { pageNumber } from "~/kernel/page-number";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Filters, Pill } from "~/ui/frame/filters";
import { Main } from "~/ui/frame/main";
import { Pagination } from "~/ui/frame/pagination";
import { ActivityLog } from "~/ui/text/activity-log";
import { PageHead } from "~/ui/text/section";
import { useActivity } from "./act-sentence";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "activity:read");
  const { site, platform } = args.context;
  const asked = new URL(args.request.url).searchParams;
  const kind = activityKinds.find((one) => one === asked.get("slag")) ?? null;
  const page = pageNumber(asked);
  const t = platform.translations.t(site.language, site.council?.id ?? null, "workspace");
  return {
    page: { title: t("activity.title"), hidden: true },
    log: await activityPage(authority, { page, kind }),
    kind,
    today: authority.today,
    knowsPeople: authority.holds("person:read"),
  };
}

export const meta = pageMeta;

export default function Activity() {
  const { t } = useTranslation("workspace");
  const { log, kind, today, knowsPeople } = useLoaderData<typeof loader>();
  const { workspaceHref } = useSite();
  const entries = useActivity(log.acts, today);
  const address = (of: ActivityKind | null, page = 1) => {
    const query = new URLSearchParams({ ...(of && { slag: of }), ...(page > 1 && { sida: String(page) }) });
    return workspaceHref(`/handelser${query.size > 0 ? (`?${query}` as const) : ""}`);
  };
  const newer = { href: address(kind, log.page - 1), label: t("activity.newer") };
  const older = { href: address(kind, log.page + 1), label: t("activity.older") };
  return (
    <Main width="wide">
      <PageHead
        heading={t("activity.heading")}
        lede={t(knowsPeople ? "activity.ledeConvenor" : "activity.lede")}
      />
      <div className="stack-l">
        <Filters label={t("activity.filter")}>
          <Pill href={address(null)} current={kind === null}>
            {t("activity.kind.all")}
          </Pill>
          {activityKinds.map((one) => (
            <Pill key={one} href={address(one)} current={kind === one}>
              {t(`activity.kind.${one}`)}
            </Pill>
          ))}
        </Filters>
        <ActivityLog
          id="log"
          heading={t("activity.log")}
          entries={entries}
          empty={t(kind ? "activity.empty" : "happened.empty")}
        />
        {(log.page > 1 || log.hasOlder) && (
          <Pagination
            label={t("activity.pages")}
            position={t("activity.page", { page: log.page })}
            {...(log.page > 1 && { previous: newer })}
            {...(log.hasOlder && { next: older })}
          />
        )}
      </div>
    </Main>
  );
}
