import { useRouteError } from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { address } from "~/kernel/address/address";
import { errorSlot } from "~/platform/http/error-slot";
import { href, isBehindSignIn, regionHref, workspaceHref } from "~/platform/http/site";
import { SiteProvider } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { type RootData, useRoot } from "~/root";
import { ClosedBand, ClosedFooter } from "~/routes/account/closed-frame";
import { CouncilBand, CouncilFooter } from "~/routes/public/council/council-frame";
import { RegionBand, RegionFooter } from "~/routes/public/region/region-frame";
import { BeforeContent, Main } from "~/ui/frame/main";
import { LinkLine } from "~/ui/text/link-line";

const belowWorkspace = /^\/arbetsyta\/./;

/** Where to go from here: behind the sign-in the workspace and all that is one's own, else the council's start and the region's. */
function WaysBack({ root }: { root: RootData }) {
  const { t } = useTranslation("errors");
  const { site, siteName } = root;
  const links = isBehindSignIn(site.path)
    ? [
        ...(belowWorkspace.test(site.path)
          ? [{ href: workspaceHref(site, "/"), label: t("toWorkspace") }]
          : []),
        { href: regionHref(site, "/konto/val"), label: t("toAccount") },
      ]
    : [
        ...(site.council ? [{ href: href(site, "/"), label: t("toStart", { name: siteName }) }] : []),
        { href: regionHref(site, "/"), label: t("toRegion") },
      ];
  return <LinkLine links={links} />;
}

/** Where signing in goes on, by what is missing of it. */
const signInSteps = {
  signedOut: { path: address("/logga-in"), label: "toSignIn" },
  codeMissing: { path: address("/logga-in/kod"), label: "toCode" },
  factorMissing: { path: address("/konto/tvafaktor"), label: "toFactor" },
} as const;

/** Around the page: as others see that address, so that a closed one never looks as if one were signed out and in public. */
function Frame({ root: { site }, children }: { root: RootData; children: ReactNode }) {
  const closed = isBehindSignIn(site.path);
  return (
    <>
      {closed ? <ClosedBand /> : site.council ? <CouncilBand /> : <RegionBand />}
      {children}
      {closed ? <ClosedFooter /> : site.council ? <CouncilFooter /> : <RegionFooter />}
    </>
  );
}

/** The one error page: plain words for the reader, a code for the log, nothing of what is inside. */
export function ErrorPage() {
  const { t } = useTranslation("errors");
  const root = useRoot();
  const slot = errorSlot(useRouteError());
  const step = slot in signInSteps ? signInSteps[slot as keyof typeof signInSteps] : null;
  const unsaved = useContext(BeforeContent);
  return (
    <SiteProvider site={root.site}>
      <Frame root={root}>
        <Main places>
          <div className="page-head stack text">
            <h1>{t(`${slot}.title`)}</h1>
            <p className="lede">{t(`${slot}.text`)}</p>
            {step && (
              <p>
                <a href={regionHref(root.site, step.path)} target="_blank" rel="noreferrer">
                  {t(step.label)}
                </a>
              </p>
            )}
            {slot === "failed" && <p className="small muted">{t("code", { requestId: root.requestId })}</p>}
            {unsaved}
            <WaysBack root={root} />
          </div>
        </Main>
      </Frame>
    </SiteProvider>
  );
}
