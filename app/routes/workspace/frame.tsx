import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { useContext } from "react";
import { address } from "~/kernel/address/address";
import { formsFor } from "~/platform/access/forms-for.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { PageHandle } from "~/root";
import { useRoot } from "~/root";
import { LinkButton } from "~/ui/form/button";
import { FormFrame, SentFor } from "~/ui/form/form-frame";
import { KeptInAddress } from "~/ui/form/query-form";
import { WorkBand } from "~/ui/frame/band";
import { Footer } from "~/ui/frame/footer";
import { BeforeContent } from "~/ui/frame/main";
import { Note } from "~/ui/text/note";
import { useWorkspaceMenu } from "./workspace-menu";

export const handle: PageHandle = { audience: "workspace" };

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "workspace:open");
  const { name, role, mandate } = authority.actor;
  const { mark, askedForOther, hasChoice } = await formsFor(args);
  return {
    name,
    role: role === "public" || role === "system" ? "observer" : role,
    party: mandate?.partyName ?? null,
    mark,
    askedForOther,
    hasChoice,
  };
}

function SignOut({ label }: { label: string }) {
  return (
    <FormFrame action={address("/logga-ut")} className="row">
      <LinkButton>{label}</LinkButton>
    </FormFrame>
  );
}

/** For an address, as of a letter, that names a party which the person does not speak for. */
function OtherParty({ party }: { party: string | null }) {
  const { t } = useTranslation("workspace");
  return <Note kind="warning">{party ? t("who.otherParty", { party }) : t("who.noParty")}</Note>;
}

export default function WorkspaceFrame() {
  const { t } = useTranslation("workspace");
  const { name, role, party, mark, askedForOther, hasChoice } = useLoaderData<typeof loader>();
  const { siteName } = useRoot();
  const site = useSite();
  const before = useContext(BeforeContent);
  const menu = useWorkspaceMenu(role === "convenor" || party !== null);
  const account = site.language === "en" ? "/en/konto" : address("/konto");
  const who = party ? t("who.for", { role: t(`role.${role}`), party }) : t(`role.${role}`);
  const links = [
    ...(hasChoice ? [{ href: `${account}/val`, label: t("who.change") }] : []),
    { href: account, label: t("who.account") },
  ];
  return (
    <SentFor.Provider value={mark}>
      <WorkBand
        name={siteName}
        quarter={site.council && site.council.quarter !== "none" ? site.council.quarter : "all"}
        href={site.workspaceHref("/")}
        sub={t("name")}
        who={
          <>
            <span>
              {name}, {who}
            </span>
            {links.map((link) => (
              <a key={link.href} href={link.href}>
                {link.label}
              </a>
            ))}
            <SignOut label={t("who.signOut")} />
          </>
        }
        menu={menu}
        menuLabel={t("menu.label")}
        menuJump={t("menu.open")}
      />
      <BeforeContent.Provider
        value={
          <>
            {before}
            {askedForOther && <OtherParty party={party} />}
          </>
        }
      >
        <KeptInAddress.Provider value={site.speaksFor ? { for: site.speaksFor } : {}}>
          <Outlet />
        </KeptInAddress.Provider>
      </BeforeContent.Provider>
      <Footer
        width="wide"
        groups={[
          { heading: t("name"), links: menu, navLabel: t("menu.parts") },
          { heading: `${name}, ${who}`, links, after: <SignOut label={t("who.signOut")} /> },
          {
            heading: t("footer.service"),
            links: [
              { href: site.href("/"), label: t("footer.publicPage") },
              { href: site.workspaceHref("/regionen-ser"), label: t("footer.regionSees") },
              { href: site.href("/tillganglighet"), label: t("footer.accessibility") },
              { href: site.href("/kakor"), label: t("footer.cookies") },
              { href: site.href("/personuppgifter"), label: t("footer.personalData") },
            ],
          },
        ]}
        end={<p>{t("footer.publicRecord")}</p>}
      />
    </SentFor.Provider>
  );
}
