import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { address } from "~/kernel/address/address";
import type { SharedAddress } from "~/kernel/address/addresses";
import { nameOn } from "~/kernel/council/council-profile";
import { formsFor } from "~/platform/access/forms-for.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { readAsOf } from "~/platform/http/as-of";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { PageHandle } from "~/root";
import { useRoot } from "~/root";
import { LinkButton } from "~/ui/form/button";
import { FormFrame, SentFor } from "~/ui/form/form-frame";
import { WorkBand } from "~/ui/frame/band";
import { Footer } from "~/ui/frame/footer";
import type { MenuItem } from "~/ui/frame/menu";
import { dayQuery } from "./day-query";

export const handle: PageHandle = { audience: "workspace" };

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "overview:read");
  const { platform, site } = args.context;
  const { name, role } = authority.actor;
  const { mark, hasChoice } = await formsFor(args);
  return {
    name,
    mark,
    hasChoice,
    /** The chosen day goes along from page to page. */
    query: dayQuery(readAsOf(args.request, authority.today)),
    role: role === "regional-lead" ? role : ("regional-analyst" as const),
    councils: platform.tenants.all.map((profile) => ({
      path: profile.path,
      name: nameOn(profile, authority.today, site.language).shortName,
    })),
  };
}

const pages = {
  overview: "/region",
  plans: "/region/planer",
  statements: "/region/uttalanden",
  parties: "/region/parter",
  questions: "/region/fragor",
  method: "/region/metod",
} as const satisfies Record<string, SharedAddress>;

export default function RegionFrame() {
  const { t } = useTranslation("overview");
  const { name, mark, hasChoice, role, query, councils } = useLoaderData<typeof loader>();
  const { siteName } = useRoot();
  const site = useSite();
  const [here] = site.path.split("?");
  const currentOf = (path: string) => {
    if (here === path) return "page";
    return path !== pages.overview && here?.startsWith(`${path}/`) ? "true" : false;
  };
  const menu = (Object.keys(pages) as (keyof typeof pages)[]).map(
    (page): MenuItem => ({
      href: `${pages[page]}${query}`,
      label: t(`menu.${page}`),
      current: currentOf(pages[page]),
    }),
  );
  const account = site.language === "en" ? "/en/konto" : address("/konto");
  const who = `${name}, ${t(`role.${role}`)}`;
  const choose = { href: `${account}/val`, label: t("frame.change") };
  const signOut = (
    <FormFrame action={address("/logga-ut")} className="row">
      <LinkButton>{t("frame.signOut")}</LinkButton>
    </FormFrame>
  );
  return (
    <SentFor.Provider value={mark}>
      <WorkBand
        name={siteName}
        quarter="all"
        href={address("/region")}
        sub={t("name")}
        width="page"
        who={
          <>
            <span>{who}</span>
            {hasChoice && <a href={choose.href}>{choose.label}</a>}
            <a href={account}>{t("frame.account")}</a>
            {signOut}
          </>
        }
        menu={menu}
        menuLabel={t("menu.label")}
        menuJump={t("menu.open")}
      />
      <Outlet />
      <Footer
        groups={[
          { heading: t("name"), links: menu, navLabel: t("menu.parts") },
          {
            heading: t("frame.councils"),
            links: councils.map((council) => ({
              href: site.councilHref(council, "/"),
              label: council.name,
            })),
          },
          {
            heading: t("frame.service"),
            links: [
              ...(hasChoice ? [choose] : []),
              { href: account, label: t("frame.account") },
              { href: site.href("/"), label: t("frame.publicPage") },
              { href: site.href("/tillganglighet"), label: t("frame.accessibility") },
              { href: site.href("/kakor"), label: t("frame.cookies") },
              { href: site.href("/personuppgifter"), label: t("frame.personalData") },
            ],
            after: signOut,
          },
        ]}
        end={<p>{t("frame.end")}</p>}
      />
    </SentFor.Provider>
  );
}
