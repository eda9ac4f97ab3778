import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { address } from "~/kernel/address/address";
import type { SharedAddress } from "~/kernel/address/addresses";
import { formsFor } from "~/platform/access/forms-for.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { PageHandle } from "~/root";
import { SignedInAs, SignOutButton } from "~/routes/account/signed-in-as";
import { SentFor } from "~/ui/form/form-frame";
import { WorkBand } from "~/ui/frame/band";
import { Footer } from "~/ui/frame/footer";

export const handle: PageHandle = { audience: "workspace" };

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "council:operate");
  const { mark, hasChoice } = await formsFor(args);
  return { name: authority.actor.name, mark, hasChoice };
}

const pages = [
  ["start", "/drift"],
  ["accounts", "/drift/konton"],
  ["invitations", "/drift/inbjudningar"],
  ["letters", "/drift/brev"],
  ["log", "/drift/logg"],
  ["chain", "/drift/kedja"],
] as const satisfies readonly (readonly [string, SharedAddress])[];

export default function OperatorFrame() {
  const { t } = useTranslation("operator");
  const common = useTranslation("common").t;
  const { name, mark, hasChoice } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const choose = { href: address("/konto/val"), label: useTranslation("account").t("frame.change") };
  const menu = pages.map(([key, href]) => ({
    href,
    label: t(`frame.${key}`),
    current:
      pathname === href
        ? ("page" as const)
        : href !== "/drift" && pathname.startsWith(`${href}/`) && ("true" as const),
  }));
  return (
    <SentFor.Provider value={mark}>
      <WorkBand
        name={t("frame.name")}
        quarter="all"
        href={address("/drift")}
        sub={t("frame.sub")}
        who={<SignedInAs name={name} hasChoice={hasChoice} />}
        menu={menu}
        menuLabel={t("frame.menu")}
        menuJump={common("menu.open")}
      />
      <Outlet />
      <Footer
        width="wide"
        groups={[
          { heading: t("frame.menu"), links: menu, navLabel: t("frame.parts") },
          { heading: name, links: hasChoice ? [choose] : [], after: <SignOutButton /> },
        ]}
      />
    </SentFor.Provider>
  );
}
