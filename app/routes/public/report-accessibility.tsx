import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { accessibilityReportForm } from "~/domain/councils/accessibility-report-form";
import { reportAccessibility } from "~/domain/councils/report-accessibility.server";
import { nameOn } from "~/kernel/council/council-profile";
import { openCounter } from "~/platform/access/open-counter.server";
import { platformAddress } from "~/platform/http/contact";
import { pageMeta } from "~/platform/http/page-meta";
import { type FormAnswer, readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { href } from "~/platform/http/site";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Breadcrumbs } from "~/ui/frame/breadcrumbs";
import { Main } from "~/ui/frame/main";
import { Note } from "~/ui/text/note";
import { PageHead } from "~/ui/text/section";
import { ReportForm } from "./report-form";

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { platform, site } = args.context;
  const { council, language } = site;
  const t = platform.translations.t(language, council?.id ?? null, "public");
  const own = platform.translations.t(language, null, "common")("platformName");
  const name = council ? nameOn(council, counter.today, language).name : own;
  const page = {
    title: t("accessibilityReport.title"),
    description: t("accessibilityReport.description", { name }),
  };
  return {
    page,
    receiver: council?.association.name ?? name,
    email: council?.association.email ?? platformAddress(platform.settings),
    sent: new URL(args.request.url).searchParams.has("skickat"),
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [accessibilityReportForm] };

export async function action(args: ActionFunctionArgs) {
  await openCounter(args);
  const { platform, site, remoteAddress } = args.context;
  const form = readForm(sentForm(args), accessibilityReportForm);
  if (!form.ok) return wrongForm(form.answer);
  const reader = { platform, council: site.council, remoteAddress };
  const outcome = await reportAccessibility(reader, form.token, form.value);
  if (!outcome.ok) return refusedForm(outcome, form);
  return redirect(`${href(site, "/tillganglighet/rapportera")}?skickat=1`, 303);
}

export const meta = pageMeta;

export default function ReportAccessibility() {
  const { page, receiver, email, sent, token } = useLoaderData<typeof loader>();
  const answer = useActionData() as FormAnswer | undefined;
  const { t } = useTranslation("public");
  const site = useSite();
  return (
    <Main>
      <Breadcrumbs
        label={t("accessibilityReport.crumbs")}
        crumbs={[
          { label: t("accessibilityReport.start"), href: site.href("/") },
          { label: t("accessibility.title"), href: site.href("/tillganglighet") },
          { label: page.title },
        ]}
      />
      <PageHead heading={page.title} lede={sent ? undefined : t("accessibilityReport.lede", { receiver })} />
      {sent ? (
        <Note kind="ok" live>
          <p>
            <strong>{t("accessibilityReport.sent")}</strong>
          </p>
          <p>{t("accessibilityReport.sentText", { receiver })}</p>
        </Note>
      ) : (
        <ReportForm token={token} email={email} answer={answer} />
      )}
    </Main>
  );
}
