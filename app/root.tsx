import type { LoaderFunctionArgs } from "@remix-run/node";
import { Links, Meta, Outlet, useMatches, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { nameOn } from "~/kernel/council/council-profile";
import { localDateIn } from "~/kernel/local-date";
import { BareErrorPage } from "~/platform/http/bare-error-page";
import { errorSlots } from "~/platform/http/error-slot";
import { pageMeta } from "~/platform/http/page-meta";
import { canonicalUrl, isBehindSignIn, sharedUrl } from "~/platform/http/site";
import { SiteProvider } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import enhanceUrl from "~/ui/enhance.js?url&no-inline";
import { SampleNotice } from "~/ui/frame/sample-notice";
import { SkipLink } from "~/ui/frame/skip-link";
import publicCss from "~/ui/styles/public.css?url";
import workspaceCss from "~/ui/styles/workspace.css?url";

/** `workspace` pages, and what is answered instead of them, load the larger stylesheet and the one script; all others are public. */
export interface PageHandle {
  audience: "public" | "workspace";
}

export async function loader({ context }: LoaderFunctionArgs) {
  const { site, platform, requestId, nonce } = context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "common");
  const errors = platform.translations.t(site.language, site.council?.id ?? null, "errors");
  const today = localDateIn(platform.clock.now());
  const named = site.council ? nameOn(site.council, today, site.language) : null;
  return {
    site,
    today,
    requestId,
    nonce,
    themes: platform.themesHref,
    example: site.council ? platform.exampleCouncils.has(site.council.id) : platform.exampleCouncils.size > 0,
    siteName: named?.name ?? t("platformName"),
    shortName: named?.shortName ?? t("platformName"),
    locale: site.language === "en" ? "en_GB" : "sv_SE",
    errorTitles: Object.fromEntries(errorSlots.map((slot) => [slot, errors(`${slot}.title`)])),
    councils: platform.tenants.all.map((profile) => ({
      id: profile.id,
      path: profile.path,
      shortName: nameOn(profile, today, site.language).shortName,
    })),
    addresses: {
      canonical: canonicalUrl(site),
      shared: sharedUrl(site),
      sv: canonicalUrl(site, "sv"),
      en: canonicalUrl(site, "en"),
      image: `${site.sharedOrigin}/share.png`,
    },
  };
}

export const meta = pageMeta;

export type RootData = Awaited<ReturnType<typeof loader>>;

/** What every page knows: site, names, today. */
export function useRoot(): RootData {
  const data = useRouteLoaderData<RootData>("root");
  if (!data) throw new Error("useRoot is used where the root's data are missing");
  return data;
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<RootData>("root");
  const matches = useMatches();
  const { t } = useTranslation("common");
  const workspace =
    isBehindSignIn(data?.site.path ?? "") ||
    matches.some((match) => (match.handle as PageHandle | undefined)?.audience === "workspace");
  return (
    <html lang={data?.site.language ?? "sv"} data-council={data?.site.council?.id}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={workspace ? workspaceCss : publicCss} />
        {data && <link rel="stylesheet" href={data.themes} />}
        <Meta />
        <Links />
        {workspace && data?.nonce && <script type="module" src={enhanceUrl} nonce={data.nonce} />}
      </head>
      <body>
        <SkipLink label={t("skip")} />
        {data?.example && (
          <SampleNotice
            label={t("example.about")}
            title={t("example.lead")}
            width={workspace ? "wide" : "page"}
          >
            {t("example.text")}
          </SampleNotice>
        )}
        {children}
      </body>
    </html>
  );
}

export default function App() {
  const { site } = useRoot();
  return (
    <SiteProvider site={site}>
      <Outlet />
    </SiteProvider>
  );
}

export function ErrorBoundary() {
  return <BareErrorPage />;
}
