import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { operationPage } from "~/domain/operation/operation-page.server";
import { address } from "~/kernel/address/address";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Main } from "~/ui/frame/main";
import { DataTable } from "~/ui/table/data-table";
import { LinkLine } from "~/ui/text/link-line";
import { PageHead, Section } from "~/ui/text/section";
import { councilNames } from "./council-names";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "council:operate");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, null, "operator");
  const { councils, ...letters } = await operationPage(authority);
  const names = councilNames(platform, site.language);
  const order = Object.keys(names);
  const place = ({ id }: { id: string }) => (names[id] ? order.indexOf(id) : order.length);
  return {
    page: { title: t("start.title"), hidden: true },
    ...letters,
    sends: platform.settings.smtpUrl !== undefined,
    councils: councils
      .sort((a, b) => place(a) - place(b))
      .map((council) => ({
        ...council,
        name: names[council.id] ?? null,
        path: platform.tenants.byId(council.id)?.path ?? null,
        hosts: [...(platform.tenants.byId(council.id)?.hosts ?? [])],
      })),
  };
}

export const meta = pageMeta;

export default function OperatorStart() {
  const { t } = useTranslation("operator");
  const { councils, waiting, failed, sends } = useLoaderData<typeof loader>();
  const { language } = useSite();
  const counts = ["seats", "people", "plans", "statements"] as const;
  type Row = (typeof councils)[number];
  const marks = (council: Row) => [
    ...(council.name ? [] : [t("start.noFolder")]),
    ...(council.example ? [t("start.exampleData")] : []),
  ];
  return (
    <Main width="wide">
      <PageHead heading={t("start.title")} lede={t("start.lede", { count: councils.length })} />
      <Section id="councils" heading={t("start.councils")} lead={t("start.addCouncil")} full>
        <DataTable
          caption={t("start.councils")}
          captionHidden
          rows={councils}
          rowKey={(council) => council.id}
          columns={[
            {
              key: "council",
              heading: t("start.council"),
              width: "l",
              cell: (council: Row) => (
                <span>
                  {council.path ? <a href={`/${council.path}`}>{council.name}</a> : council.id}
                  {marks(council).map((mark) => (
                    <span key={mark} className="muted small">
                      {" "}
                      · {mark}
                    </span>
                  ))}
                </span>
              ),
            },
            { key: "id", heading: t("start.id"), cell: (council: Row) => <code>{council.id}</code> },
            { key: "hosts", heading: t("start.hosts"), cell: (council: Row) => council.hosts.join(", ") },
            {
              key: "readIn",
              heading: t("start.readIn"),
              cell: (council: Row) => formatMoment(new Date(council.readInAt), language),
            },
            ...counts.map((key) => ({
              key,
              heading: t(`start.${key}`),
              align: "right" as const,
              width: "xs" as const,
              cell: (council: Row) => council[key],
            })),
          ]}
        />
      </Section>
      <Section id="letters" heading={t("start.letters")}>
        <div className="stack-s">
          <p>{waiting === 0 ? t("start.none") : t("start.waiting", { count: waiting })}</p>
          {failed > 0 && <p>{t("start.failed", { count: failed })}</p>}
          {!sends && <p className="muted">{t("start.noSmtp")}</p>}
          <LinkLine links={[{ href: address("/drift/brev"), label: t("start.toLetters") }]} />
        </div>
      </Section>
      <Section id="health" heading={t("start.health")}>
        <LinkLine
          links={[
            { href: "/health/live", label: t("start.live") },
            { href: "/health/ready", label: t("start.ready") },
          ]}
        />
      </Section>
    </Main>
  );
}
