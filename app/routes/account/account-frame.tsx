import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { address } from "~/kernel/address/address";
import { formsFor } from "~/platform/access/forms-for.server";
import { requireAccount } from "~/platform/access/require-account.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { PageHandle } from "~/root";
import { SentFor } from "~/ui/form/form-frame";
import { WorkBand } from "~/ui/frame/band";
import { Footer } from "~/ui/frame/footer";
import { SignedInAs, SignOutButton } from "./signed-in-as";

/** The larger stylesheet, for rows to choose from; its pages carry no script. */
export const handle: PageHandle = { audience: "workspace" };

export async function loader(args: LoaderFunctionArgs) {
  const { signedIn } = await requireAccount(args);
  const { mark } = await formsFor(args);
  return { name: signedIn.account.name, mark };
}

export default function AccountFrame() {
  const { t } = useTranslation("account");
  const common = useTranslation("common").t;
  const { name, mark } = useLoaderData<typeof loader>();
  const menu = [
    { href: address("/konto"), label: t("frame.account") },
    { href: address("/konto/val"), label: t("frame.places") },
  ];
  return (
    <SentFor.Provider value={mark}>
      <WorkBand
        name={t("frame.name")}
        quarter="all"
        href={address("/konto/val")}
        sub={t("frame.sub")}
        who={<SignedInAs name={name} />}
        menu={menu}
        menuLabel={t("frame.sub")}
        menuJump={common("menu.open")}
        width="page"
      />
      <Outlet />
      <Footer
        groups={[{ heading: name, links: menu, navLabel: t("frame.parts"), after: <SignOutButton /> }]}
      />
    </SentFor.Provider>
  );
}
