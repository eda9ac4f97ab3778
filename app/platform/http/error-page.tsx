import { useRouteError } from "@remix-run/react";
import { useContext } from "react";
import { useTranslation } from "~/platform/i18n/use-translation";
import { type RootData, useRoot } from "~/root";
import { CouncilBand, CouncilFooter } from "~/routes/public/council/council-frame";
import { RegionBand, RegionFooter } from "~/routes/public/region/region-frame";
import { BeforeContent, Main } from "~/ui/frame/main";
import { LinkLine } from "~/ui/text/link-line";
import { errorSlot } from "./error-slot";
import { href, regionHref, workspaceHref } from "./site";
import { SiteProvider } from "./site-context";

const closed = /^\/(arbetsyta|region|drift)(\/|$)/;
const belowWorkspace = /^\/arbetsyta\/./;

/** Where to go from here: behind the sign-in the workspace and all that is one's own, the council's start, the region's. */
function WaysBack({ root }: { root: RootData }) {
  const { t } = useTranslation("errors");
  const { site, siteName } = root;
  const links = [
    ...(belowWorkspace.test(site.path) ? [{ href: workspaceHref(site, "/"), label: t("toWorkspace") }] : []),
    ...(closed.test(site.path) ? [{ href: regionHref(site, "/konto/val"), label: t("toAccount") }] : []),
    ...(site.council ? [{ href: href(site, "/"), label: t("toStart", { name: siteName }) }] : []),
    { href: regionHref(site, "/"), label: t("toRegion") },
  ];
  return <LinkLine links={links} />;
}

/** Where signing in goes on, by what is missing of it. */
const signInSteps = {
  signedOut: { path: "/logga-in", label: "toSignIn" },
  codeMissing: { path: "/logga-in/kod", label: "toCode" },
  factorMissing: { path: "/konto/tvafaktor", label: "toFactor" },
} as const;

/** The one error page: plain words for the reader, a code for the log, nothing of what is inside. */
export function ErrorPage() {
  const { t } = useTranslation("errors");
  const root = useRoot();
  const slot = errorSlot(useRouteError());
  const step = slot in signInSteps ? signInSteps[slot as keyof typeof signInSteps] : null;
  const unsaved = useContext(BeforeContent);
  const { council } = root.site;
  return (
    <SiteProvider site={root.site}>
      {council ? <CouncilBand /> : <RegionBand />}
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
      {council ? <CouncilFooter /> : <RegionFooter />}
    </SiteProvider>
  );
}
